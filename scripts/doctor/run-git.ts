import { spawnSync } from 'node:child_process';

/** Room for the paths of an archive of a few hundred thousand files. */
const mostBytes = 1 << 28;

/** What git prints, run in a folder; undefined where it fails or is not installed. */
export function runGit(folder: string, ...words: string[]): string | undefined {
  return askGit(folder, words);
}

/** The paths that git prints, which are asked for with `-z`; relative to the folder. */
export function listByGit(folder: string, words: readonly string[], input?: string): string[] {
  return (askGit(folder, words, input) ?? '').split('\0').filter((part) => part !== '');
}

/** A file's bytes as git keeps them in its index; undefined where it has none. */
export function readFromIndex(folder: string, file: string): Uint8Array | undefined {
  const { status, stdout } = spawnSync('git', ['cat-file', 'blob', `:./${file}`], {
    cwd: folder,
    maxBuffer: mostBytes,
  });
  return status === 0 ? new Uint8Array(stdout) : undefined;
}

function askGit(folder: string, words: readonly string[], input?: string): string | undefined {
  const { status, stdout } = spawnSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: mostBytes,
    ...(input === undefined ? {} : { input }),
  });
  return status === 0 ? stdout : undefined;
}
