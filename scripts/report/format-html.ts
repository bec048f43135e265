import { escapeXml } from '../../src/formats/escape-xml.ts';
import type { Item, Piece } from './item.ts';
import type { Outline, Section } from './outline.ts';

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem}
h1{font-size:1.5rem}h2{font-size:1.15rem}section,details{border-top:1px solid #8886;padding-block:.75rem}
summary{cursor:pointer;font-weight:700}ul{padding-inline-start:1.25rem}li{margin-block:.35rem;overflow-wrap:anywhere}
li li{font-size:.9375rem;opacity:.85}code{font:.875em ui-monospace,monospace}.note{opacity:.75}`;

/** An outline as one HTML page that needs nothing else. */
export function formatHtml({ title, summary, sections }: Outline): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
<p>${escapeXml(summary)}</p>
${sections.map(formatSection).join('\n')}
</main>
</body>
</html>
`;
}

function formatSection({ title, note, items, folded }: Section): string {
  const body = `${note === undefined ? '' : `<p class="note">${escapeXml(note)}</p>\n`}${formatList(items)}`;
  return folded
    ? `<details><summary>${escapeXml(title)}</summary>\n${body}\n</details>`
    : `<section>\n<h2>${escapeXml(title)}</h2>\n${body}\n</section>`;
}

function formatList(items: readonly Item[]): string {
  const list = items.map(({ pieces, details = [] }) => {
    const inner = details.length > 0 ? `\n${formatList(details)}` : '';
    return `<li dir="auto">${pieces.map(formatPiece).join('')}${inner}</li>`;
  });
  return `<ul>\n${list.join('\n')}\n</ul>`;
}

function formatPiece(piece: Piece): string {
  if (typeof piece === 'string') return escapeXml(piece);
  if ('strong' in piece) return `<strong>${escapeXml(piece.strong)}</strong>`;
  return `<code>${escapeXml(piece.code)}</code>`;
}
