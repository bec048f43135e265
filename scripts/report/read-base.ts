import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What git knows of a content folder at a revision and since. */
export interface Base {
  /** The commit, shortened. */
  readonly name: string;
  /** Paths below the content folder that are new, edited or gone in the working tree, sorted. */
  readonly added: readonly string[];
  readonly edited: readonly string[];
  readonly removed: readonly string[];
  /** Sources of files at the revision, by path below the content folder; those that were not there are left out. */
  readonly read: (paths: readonly string[]) => ReadonlyMap<string, string>;
}

const mostOutput = 2 ** 31;

/**
 * Compares the content folder with a revision of its repository.
 * @throws Error that says how to mend it, where there is no repository or no such revision
 */
export function readBase(content: string, revision: string): Base {
  const git = (options: readonly string[], input?: string) => {
    const { status, stdout, stderr, error } = spawnSync('git', options, {
      cwd: content,
      maxBuffer: mostOutput,
      ...(input === undefined ? {} : { input }),
    });
    if (error) throw new Error(`git cannot be run: ${error.message}`);
    if (status !== 0) {
      const reason = stderr.toString('utf8').trim();
      if (reason.includes('not a git repository'))
        throw new Error(
          `${content} is in no git repository, so there is nothing to compare it with: run the report in a clone`,
        );
      throw new Error(reason);
    }
    return stdout;
  };
  const list = (...options: string[]) =>
    git(options)
      .toString('utf8')
      .split('\0')
      .filter((part) => part !== '');
  // A name that git could take for an option is no revision.
  const commit = revision.startsWith('-') ? undefined : findCommit(git, revision);
  if (commit === undefined)
    throw new Error(
      `git knows no revision ${revision}: name a branch, tag or commit that is here, and fetch it first where the checkout is shallow (git fetch origin ${revision})`,
    );
  const changes = list(
    'diff',
    '--name-status',
    '--no-renames',
    '-z',
    '--relative',
    commit,
    '--',
    '.',
  );
  const found = { added: new Set<string>(), edited: new Set<string>(), removed: new Set<string>() };
  for (let index = 0; index + 1 < changes.length; index += 2) {
    const [status = '', below = ''] = changes.slice(index, index + 2);
    (status === 'A' ? found.added : status === 'D' ? found.removed : found.edited).add(below);
  }
  for (const below of list('ls-files', '--others', '--exclude-standard', '-z', '--', '.'))
    if (!found.removed.delete(below)) found.added.add(below);
    else found.edited.add(below);
  const prefix = git(['rev-parse', '--show-prefix']).toString('utf8').trim();
  return {
    name: git(['rev-parse', '--short=12', commit]).toString('utf8').trim(),
    added: [...found.added].sort(),
    edited: [...found.edited].sort(),
    removed: [...found.removed].sort(),
    read: (paths) => {
      const asked = paths.map((below) => `${commit}:${path.posix.join(prefix, below)}\n`).join('');
      return readObjects(git(['cat-file', '--batch'], asked), paths);
    },
  };
}

function findCommit(git: (options: readonly string[]) => Buffer, revision: string) {
  try {
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
      .toString('utf8')
      .trim();
  } catch (error) {
    if (/not a git repository|cannot be run/.test((error as Error).message)) throw error;
    return undefined;
  }
}

/** The answers of `git cat-file --batch`: a line `<object> blob <size>` and the bytes, or a line that ends in `missing`. */
function readObjects(output: Buffer, paths: readonly string[]): Map<string, string> {
  const sources = new Map<string, string>();
  let at = 0;
  for (const below of paths) {
    const end = output.indexOf(10, at);
    const size = /^\S+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    sources.set(below, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return sources;
}
