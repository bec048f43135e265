import { escapeXml } from '../escape-xml.ts';
import type { DescribedFile } from './describe-files.ts';
import type { ReleaseFacts } from './release-facts.ts';

const style = `
:root { color-scheme: light dark; color: light-dark(#22201c, #dcd7cc); background: light-dark(#fcfbf8, #171613);
  font: 1.05rem/1.55 Georgia, 'Times New Roman', serif; }
body { max-width: 46rem; margin-inline: auto; padding: 2.5rem 1.25rem 5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-block: 0 0.75rem; text-wrap: balance; }
h2 { font-size: 1.2rem; margin-block: 3rem 1rem; padding-block-start: 0.75rem;
  border-block-start: 1px solid light-dark(#d8d2c4, #3a372f); }
dl { margin-block: 1.5rem 0; }
dt { color: light-dark(#5c564a, #a59e8f); }
dd { margin: 0 0 0.9rem; text-wrap: pretty; }
a { color: light-dark(#7a2d12, #e6a184); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
@media (min-width: 44rem) {
  dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; column-gap: 1.5rem; row-gap: 0.6rem; }
  dd { margin: 0; }
}
`;

/** A page that shows what `data/` holds, for a browser without a server: nothing is fetched, no script runs. */
export function writeRoCratePreview(facts: ReleaseFacts, files: readonly DescribedFile[]): string {
  const { archive, version, timestamp } = facts;
  const fact = (term: string, value: string) => `<dt>${term}</dt>\n<dd>${value}</dd>`;
  const link = (address: string, words = address) =>
    `<a href="${escapeXml(address)}">${escapeXml(words)}</a>`;
  const note =
    archive.rights.note === undefined ? '' : `<p>${escapeXml(archive.rights.note.trim())}</p>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(archive.title)}, release ${escapeXml(version)}</title>
<link rel="alternate" type="application/ld+json" href="ro-crate-metadata.json">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeXml(archive.title)}</h1>
<p>${escapeXml(archive.description.trim())}</p>
<dl>
${fact('Release', escapeXml(version))}
${fact('Date', escapeXml(timestamp.slice(0, 10)))}
${fact('Archive', link(archive.address))}
${fact('Contact', `${escapeXml(archive.contact.name)}, ${link(`mailto:${archive.contact.email}`, archive.contact.email)}`)}
</dl>
<h2>What is here</h2>
<dl>
${files.map(({ path, description }) => fact(link(encodeURI(path), path), escapeXml(description))).join('\n')}
</dl>
<h2>Rights</h2>
<p>Unless an entry says otherwise: ${link(archive.rights.statement)}.</p>
${note}</main>
</body>
</html>
`;
}
