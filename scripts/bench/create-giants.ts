import { encodeText } from '../../src/pipeline/accession/encode-text.ts';
import {
  mostAllAttributes,
  mostBytes,
  mostTags,
  mostText,
} from '../../src/pipeline/accession/find-excess.ts';

/** A capture of extreme size or shape. */
interface Giant {
  readonly name: string;
  readonly file: string;
  readonly create: () => string | Uint8Array;
}

const million = 1_000_000;
const sentence =
  'The ministers of both countries met in the capital on Tuesday and spoke about the border, trade and the return of prisoners. ';
const paragraph = sentence.repeat(4).trim();
const russian =
  'Министры обеих стран встретились во вторник в столице и говорили о границе, торговле и возвращении пленных. ';

/** Room for the frame of a page, so that what is at a limit is just within it. */
const frame = 4000;
const atBytes = mostBytes - frame;
const atText = mostText - frame;
const atTags = mostTags - 100;

/** `unit` again and again, up to `length` characters. */
function repeatTo(unit: string, length: number): string {
  return unit.repeat(Math.floor(length / unit.length));
}

/** Up to `length` characters of pieces that differ. */
function fill(length: number, open: string, words: string, close: string): string {
  const count = Math.floor(length / (open.length + words.length + close.length + 7));
  return Array.from({ length: count }, (_, index) => `${open}${index} ${words}${close}`).join('');
}

const text = (name: string, create: Giant['create']): Giant => ({
  name: `text, ${name}`,
  file: 'a.txt',
  create,
});
const html = (name: string, createBody: () => string): Giant => ({
  name: `html, ${name}`,
  file: 'a.html',
  create: () =>
    `<!doctype html><html lang="en"><head><title>Ministers meet</title></head><body><article><h1>Ministers meet in the capital</h1><p>${paragraph}</p>${createBody()}</article></body></html>`,
});

/** Captures at the limits and beyond them, in the shapes that break programs. */
export const giants: readonly Giant[] = [
  text('50 MB in one line', () => repeatTo(sentence, 50 * million)),
  text('50 MB in many lines', () => fill(50 * million, '', paragraph, '\n\n')),
  text('most bytes, in one line', () => repeatTo(sentence, atBytes)),
  text('most bytes, in many lines', () => fill(atBytes, '', paragraph, '\n\n')),
  text('most bytes, of windows-1251', () => encodeText(repeatTo(russian, atBytes), 'windows-1251')),
  text('most bytes, of noise', () =>
    Uint8Array.from({ length: atBytes }, (_, i) => 0x80 | ((i * 7919 + (i >> 7)) % 128)),
  ),
  text('most bytes, of spaces', () => `${paragraph}\n${' '.repeat(atBytes - frame)}a`),
  text('most text, in one line', () => repeatTo(sentence, atText)),
  text('most text, in many lines', () => fill(atText, '', paragraph, '\n\n')),
  text('most text, in lines that differ', () => fill(atText, '', 'line of it', '\n')),
  text('most text, in short sentences', () => fill(atText, 'It was so. On ', 'he', ' went. ')),
  text('most text, in one word', () => `${paragraph}\n${'a'.repeat(atText)}`),
  text('most text, of signs', () => `${paragraph}\n${repeatTo('*_`[<&', atText)}`),
  text('most text, of windows-1251', () => encodeText(repeatTo(russian, atText), 'windows-1251')),
  text('a million lines', () => `${paragraph}\n${'a\n'.repeat(million)}`.slice(0, -frame)),
  text('a million empty lines', () => `${paragraph}\n${'\n'.repeat(million)}${paragraph}\n`),
  text('a million long lines', () => 'a line of it\n'.repeat(million)),
  html('50 MB', () => fill(50 * million, '<p>', paragraph, '</p>\n')),
  html('most bytes, of paragraphs', () => fill(atBytes, '<p>', paragraph, '</p>\n')),
  html('most text, in paragraphs', () => fill(atText, '<p>', paragraph, '</p>\n')),
  html('most text, in one', () => `<p>${repeatTo(sentence, atText)}</p>`),
  html('most tags, in line', () => '<b>a</b> '.repeat(atTags / 2)),
  html('most tags, of blocks', () => '<p>a'.repeat(atTags)),
  html('most tags, in a table', () => `<table>${'<tr><td>a<td>b'.repeat(atTags / 3)}</table>`),
  html('most tags, left open', () => '<p><b><i>a'.repeat(atTags / 3)),
  html('most tags, nested in line', () => '<b>a'.repeat(atTags)),
  html('too many tags', () => repeatTo('<p>a', atBytes)),
  html('nested 400 deep', () => `${'<div>'.repeat(400)}${fill(atText, '<p>', paragraph, '</p>')}`),
  html('nested 100,000 deep', () => '<div>'.repeat(100_000)),
  html('nested most deep', () => '<div>'.repeat(atTags)),
  html(
    'one attribute of most bytes',
    () => `<img alt="x" src="data:image/png;base64,${repeatTo('AAA+', atBytes)}">`,
  ),
  html('most attributes', () => {
    const tag = `<p ${Array.from({ length: 490 }, (_, index) => `a${index}=b`).join(' ')}>`;
    return tag.repeat(mostAllAttributes / 490);
  }),
  html('most parts, in one line of most bytes', () => {
    const hidden = `<script>${'a'.repeat(atBytes / 3000)}</script>`;
    return `<p>${paragraph.slice(0, 250)}</p>${hidden}`.repeat(2500);
  }),
  html('most bytes, of attributes', () => repeatTo('<p a=b c=d>', atBytes)),
  html('too many attributes', () => `<p ${repeatTo('a=b ', atBytes)}>`),
  html('one script of most bytes', () => `<script>${repeatTo('var a = 1;\n', atBytes)}</script>`),
  html('most bytes, of open brackets', () => repeatTo('< ', atBytes)),
  html('a million line breaks', () => '\n'.repeat(million)),
];
