import { guardNote } from '../table/csv.ts';
import type { DescribedFile } from './describe-files.ts';
import { explainWithheldEntries } from './explain-withheld-entries.ts';
import type { ReleaseFacts } from './release-facts.ts';

const width = 78;

/** `README.txt` of a release: what it is, how to check it without our tools, what each file holds, rights. */
export function writeReadme(facts: ReleaseFacts, files: readonly DescribedFile[]): string {
  const { archive, name, version, timestamp, software, withheld } = facts;
  const isPartial = withheld.length > 0;
  const title = `${archive.title}, release ${version}`;
  return `${[
    title,
    '='.repeat([...title].length),
    '',
    ...wrap(archive.description),
    '',
    ...wrap(
      `This is a release of the archive as of ${timestamp.slice(0, 10)}, made with Variorum ${software}. Captures of one article are merged into one entry; each entry says what became of every line of its captures and where they differ. ${isPartial ? 'Not all entries are here in full: see “What is left out”.' : 'Nothing is lost: every capture is here as it was received, and the entries can be made from the captures again.'}`,
    ),
    '',
    'How to check it',
    '---------------',
    '',
    ...wrap(
      'The folder above this one is a BagIt 1.0 bag (RFC 8493). Any system with sha512sum can check it. There,',
    ),
    '',
    '  sha512sum -c --quiet manifest-sha512.txt tagmanifest-sha512.txt',
    '',
    ...wrap(
      'prints nothing where every byte is as it was. The other way round, every file in data/ must be named in manifest-sha512.txt; a validator for BagIt checks that as well. (A % in a name is written %25 there.)',
    ),
    '',
    ...wrap(`Before unpacking, SHA512SUMS beside ${name}.tar and ${name}.zip does the same:`),
    '',
    '  sha512sum -c SHA512SUMS',
    '',
    ...wrap(
      'With the sources of Variorum, everything is checked at once, down to making the entries from the captures again:',
    ),
    '',
    '  npm run verify -- FILE-OR-FOLDER',
    '',
    'How to make the entries again',
    '-----------------------------',
    '',
    ...(isPartial
      ? wrap(
          'The entries that are here in full are made again, each from its own captures, by the command above. The whole archive cannot be made again from this release: captures are left out, and stories name entries that need them.',
        )
      : [
          ...wrap('data/ is laid out as the content folder of Variorum. With its sources:'),
          '',
          '  npm run ingest -- --content data --check',
        ]),
    '',
    ...(isPartial
      ? [
          'What is left out',
          '----------------',
          '',
          ...wrap(explainWithheldEntries(withheld)),
          '',
          ...withheld.map(({ id, level }) => `  ${level.padEnd(8)}  ${id}`),
          '',
        ]
      : []),
    'What the files hold',
    '-------------------',
    ...files.flatMap(({ path, description }) => ['', `data/${path}`, ...wrap(description, '  ')]),
    '',
    ...wrap(`The CSV files are UTF-8 after RFC 4180. ${guardNote}`),
    '',
    'Rights',
    '------',
    '',
    ...wrap(
      `The texts belong to their authors and publishers. What holds for each stands in its entry (rights) and in data/entries.csv; unless an entry says otherwise it is ${archive.rights.statement}`,
    ),
    ...(archive.rights.note === undefined ? [] : ['', ...wrap(archive.rights.note)]),
    '',
    'Contact',
    '-------',
    '',
    `${archive.contact.name} <${archive.contact.email}>`,
    archive.address,
  ].join('\n')}\n`;
}

function wrap(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
