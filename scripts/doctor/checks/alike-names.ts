import { type Check, judge } from '../checkup.ts';
import { listByGit } from '../run-git.ts';

/** Names that some file systems hold for one: macOS and Windows do not tell case or Unicode form apart. */
export const alikeNames: Check = {
  id: 'alike-names',
  looked: 'Names that differ only in case or Unicode form',
  run: ({ content, shown, files, git }) => {
    const tracked = git ? listByGit(content, ['ls-files', '-z', '--', '.']) : [];
    const names = new Map<string, Set<string>>();
    for (const file of [...files, ...tracked]) {
      for (let end = file.indexOf('/'); ; end = file.indexOf('/', end + 1)) {
        const own = end < 0 ? file : file.slice(0, end);
        const folded = own.normalize('NFC').toLowerCase().normalize('NFC');
        names.set(folded, (names.get(folded) ?? new Set()).add(own));
        if (end < 0) break;
      }
    }
    const details = [...names.values()]
      .filter((group) => group.size > 1)
      .map((group) =>
        [...group]
          .sort()
          .map((name) => `${shown}/${spell(name)}`)
          .join('  and  '),
      );
    const remedy =
      'Rename one: git mv OLD NEW, its sidecar with it, then npm run ingest. Elsewhere only one of them would be checked out.';
    return judge('wrong', details.sort(), remedy, 'there are none');
  },
};

/** A name with its combining marks spelt out, since it looks like the other one. */
function spell(name: string): string {
  if (name === name.normalize('NFC')) return name;
  const marks = name.replace(
    /\p{M}/gu,
    (mark) => `\\u{${mark.codePointAt(0)?.toString(16).padStart(4, '0')}}`,
  );
  return marks;
}
