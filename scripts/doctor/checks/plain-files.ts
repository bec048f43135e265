import { type Check, judge } from '../checkup.ts';
import { listByGit } from '../run-git.ts';

/** Links and the like, which one machine follows and another does not. */
export const plainFiles: Check = {
  id: 'plain-files',
  looked: 'Links and special files in the content',
  run: ({ content, shown, special, git }) => {
    // A checkout without links has them as little files that hold the target's path.
    const linked = git
      ? listByGit(content, ['ls-files', '-s', '-z', '--', '.'])
          .filter((record) => record.startsWith('120000 '))
          .map((record) => record.slice(record.indexOf('\t') + 1))
      : [];
    const details = [...new Set([...special, ...linked])].map(
      (file) => `${shown}/${file} is a link, pipe or socket`,
    );
    const remedy = 'Put the file itself there: rm FILE, then cp ORIGINAL FILE, then git add FILE.';
    return judge('wrong', details, remedy, 'there are none');
  },
};
