import { createHash } from 'node:crypto';
import type { VFileMessage } from 'vfile-message';
import type { Block } from '../../model/block.ts';
import type { Capture, CaptureFormat, Declaration, ParsedCapture } from '../../model/capture.ts';
import { createProblem } from '../../model/create-problem.ts';
import { findLineStarts } from '../../model/place.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import {
  findByteExcess,
  findMarkdownExcess,
  findMarkupExcess,
  findTextExcess,
} from './find-excess.ts';
import { findPageCharset } from './find-page-charset.ts';
import { parseHtml } from './parse-html.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parsePlainText } from './parse-plain-text.ts';

export interface Accession {
  /** Missing where the capture is refused; the messages say why. */
  readonly parsed?: ParsedCapture;
  readonly messages: VFileMessage[];
}

/** Takes a capture in: bytes to text to blocks. Never throws; a refused capture has a fatal message. */
export function parseCapture(capture: Capture): Accession {
  const { bytes, path, sidecar } = capture;
  const excess = findByteExcess(bytes.length);
  if (excess) return refuse(path, 'too-large', excess);
  const decoding =
    sidecar.encoding === undefined
      ? decodeText(bytes, findPageCharset(bytes))
      : decodeText(bytes, sidecar.encoding, 'person');
  if ('problem' in decoding) return refuse(path, decoding.rule, decoding.problem);
  const { text, encoding } = decoding;
  const format = detectFormat(path, text);
  const structure = findStructureExcess(text, format);
  if (structure) return refuse(path, 'too-large', structure);
  const content = parseContent(text, format, sidecar.url);
  if (!content) return refuse(path, 'nesting-too-deep', tooDeep);
  const length = findTextExcess(content.blocks);
  if (length) return refuse(path, 'too-large', length);
  if (!content.blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text))) {
    return refuse(path, 'no-words', noWords[format]);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const lineStarts = findLineStarts(text);
  const file = { path, sha256, byteLength: bytes.length, format, encoding };
  return { parsed: { ...file, text, lineStarts, ...content, sidecar }, messages: [] };
}

function findStructureExcess(text: string, format: CaptureFormat): string | undefined {
  if (format === 'html') return findMarkupExcess(text);
  return format === 'markdown' ? findMarkdownExcess(text) : undefined;
}

const tooDeep =
  'The elements of this page nest too deeply to be read; save the article as plain text instead.';

const noWords: Readonly<Record<CaptureFormat, string>> = {
  text: 'The file shows no words: expected the text of an article. Capture it again, or remove it.',
  markdown: 'The file shows no words: expected the text of an article in Markdown.',
  html: 'The page shows no words: expected an article. Pages filled in by scripts must be saved after they have run, or as plain text.',
};

function parseContent(
  text: string,
  format: CaptureFormat,
  address: string | undefined,
): { blocks: Block[]; declarations: Declaration[] } | undefined {
  if (format === 'html') return parseHtml(text, address);
  if (format === 'markdown') return parseMarkdown(text, address);
  return { blocks: parsePlainText(text), declarations: [] };
}

function refuse(path: string, ruleId: string, reason: string): Accession {
  return { messages: [createProblem(path, ruleId, reason)] };
}
