/**
 * The encoding a page states about itself within its first 1,024 bytes, as
 * the HTML standard demands (`<meta charset>`, `http-equiv`), or in an XML
 * declaration; the label as written, or undefined.
 */
export function findPageCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const xml = /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/.exec(head)?.[1];
  if (xml) return xml;
  for (const tag of head.split(/<meta(?=[\s/])/i).slice(1)) {
    const inside = tag.split('>', 1)[0] ?? '';
    const label = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(inside)?.[1];
    if (label) return label;
  }
  return undefined;
}
