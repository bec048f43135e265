import { type Check, isCapture, type Verdict } from '../checkup.ts';
import { listByGit } from '../run-git.ts';

/** That what lies in the content is also what a commit would carry. */
export const trackedCaptures: Check = {
  id: 'tracked-captures',
  looked: 'What git knows of the content',
  run: ({ content, shown, git }): Verdict => {
    if (!git)
      return { verdict: 'skipped', details: ['this is no git checkout, or git is not installed'] };
    const list = (...words: string[]) =>
      listByGit(content, ['ls-files', '-z', ...words, '--', '.']);
    const own = (file: string) => !/(^|\/)\./.test(file);
    const ignored = list('-o', '-i', '--exclude-standard').filter(own);
    const both = list('-c', '-i', '--exclude-standard').filter(own);
    const added = list('-o', '--exclude-standard').filter(own);
    const lost = list('-d').filter(isCapture);
    const tell = (files: readonly string[], what: string) =>
      files.map((file) => `${shown}/${file} ${what}`);
    const details = [
      ...tell(ignored, 'is ignored by a .gitignore, so no commit will carry it'),
      ...tell(lost, 'was deleted, and git still has it'),
      ...tell(both, 'is in git and ignored as well; a copy of it would not be'),
      ...tell(added, 'is not in git yet'),
    ];
    if (details.length === 0) return { verdict: 'ok', details: ['all of it'] };
    const remedy = [
      ...(ignored.length + both.length
        ? ['Ignored: git check-ignore -v FILE names the line; take it out.']
        : []),
      ...(lost.length ? ['Deleted: git checkout -- FILE brings it back.'] : []),
      ...(added.length
        ? [`Not in git yet: git add ${shown}, captures, sidecars and entries together.`]
        : []),
    ].join('\n');
    const weight = ignored.length + lost.length > 0 ? 'wrong' : 'warn';
    return { verdict: weight, details, remedy };
  },
};
