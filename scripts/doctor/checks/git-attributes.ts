import { type Check, isCapture, judge, type Verdict } from '../checkup.ts';
import { listByGit } from '../run-git.ts';

/** Attributes by which git changes bytes on their way, with the values that leave them alone. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  text: ['unset'],
  filter: ['unspecified', 'unset'],
  ident: ['unspecified', 'unset'],
  'working-tree-encoding': ['unspecified', 'unset'],
};

/** That git hands captures back byte for byte, whatever core.autocrlf says. */
export const gitAttributes: Check = {
  id: 'git-attributes',
  looked: 'What git does to captures',
  run: ({ content, shown, files, git }): Verdict => {
    if (!git) {
      const details = ['this is no git checkout, or git is not installed'];
      return { verdict: 'skipped', details };
    }
    const captures = files.filter(isCapture);
    const parts =
      captures.length === 0
        ? []
        : listByGit(
            content,
            ['check-attr', '-z', '--stdin', ...Object.keys(harmless)],
            captures.map((file) => `${file}\0`).join(''),
          );
    const details: string[] = [];
    for (let at = 0; at + 2 < parts.length; at += 3) {
      const [file, name = '', value = ''] = parts.slice(at, at + 3);
      if (!harmless[name]?.includes(value))
        details.push(`${shown}/${file}: ${name} is ${value}, so git may change its bytes`);
    }
    const remedy = [
      'Put these lines into .gitattributes, the last ones winning:',
      `${shown}/captures/** -text -diff linguist-generated`,
      `${shown}/captures/**/*.yaml text eol=lf diff -linguist-generated`,
    ].join('\n');
    return judge('wrong', details, remedy, `${captures.length} are kept byte for byte`);
  },
};
