import type { CaptureFormat } from '../../model/capture.ts';

const markdownName = /\.(?:md|markdown)$/i;
const htmlName = /\.x?html?$/i;
const htmlStart = /^<(?:!doctype\s+html|(?:html|head|body)[\s>/])/i;

/** What a capture is: Markdown by its name, HTML by its name or by how its text begins: with a doctype, `<html`, `<head` or `<body`. */
export function detectFormat(path: string, text: string): CaptureFormat {
  if (markdownName.test(path)) return 'markdown';
  if (htmlName.test(path)) return 'html';
  return htmlStart.test(skipPreamble(text.slice(0, 4096)).slice(0, 64)) ? 'html' : 'text';
}

/** What follows the byte order mark, XML declaration, comments and white space that may stand before a page. */
function skipPreamble(head: string): string {
  let rest = head.replace(/^\uFEFF/, '').trimStart();
  for (;;) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?xml') ? '?>' : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}
