import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** A copy of the project in which commands may change what they like. */
export interface Clone {
  /** How a command line ended, and all that it printed. */
  readonly run: (command: string) => Promise<{ readonly status: number; readonly output: string }>;
  /** Starts a server, asks for the page whose address it prints, and ends it. */
  readonly visit: (command: string) => Promise<{ readonly status: number; readonly page: string }>;
  readonly has: (file: string) => boolean;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly remove: (file: string) => void;
  /** A tracked file as it was committed. */
  readonly restore: (file: string) => void;
  /** Files that are not as they were committed, as git prints them. */
  readonly listChanges: () => string;
  readonly folder: string;
  readonly destroy: () => void;
}

/** What commands make, where git is not there to tell. */
const made = ['node_modules', 'dist', '.astro', '.cache', '.variorum', '.git'];

/** Copies the files of the working tree that git tracks or would, commits them, and links the packages. */
export function makeClone(): Clone {
  const folder = mkdtempSync(path.join(tmpdir(), 'variorum-guide-'));
  const at = (file: string) => path.join(folder, file);
  for (const file of listFiles()) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    copyFileSync(path.join(root, file), at(file));
  }
  linkPackages(at('node_modules'));
  const git = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=Test', '-c', 'user.email=test@archive.example', 'commit', '-qm', 'Start');
  return {
    folder,
    run: (command) => run(command, folder),
    visit: (command) => visit(command, folder),
    has: (file) => existsSync(at(file)),
    read: (file) => readFileSync(at(file), 'utf8'),
    write: (file, text) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    restore: (file) => void git('checkout', '-q', '--', file),
    listChanges: () => git('status', '--porcelain', '--untracked-files=all'),
    destroy: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function listFiles(): string[] {
  const { status, stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status === 0)
    return stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !made.includes(file.split(path.sep)[0] ?? ''));
}

/** A folder of links, so that what tools keep beside packages stays in the clone. */
function linkPackages(folder: string): void {
  const packages = path.join(root, 'node_modules');
  mkdirSync(folder);
  for (const name of readdirSync(packages)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    if (!name.startsWith('@')) {
      symlinkSync(path.join(packages, name), path.join(folder, name));
      continue;
    }
    mkdirSync(path.join(folder, name));
    for (const own of readdirSync(path.join(packages, name)))
      symlinkSync(path.join(packages, name, own), path.join(folder, name, own));
  }
}

/** The environment of a person at a terminal: without what npm and the test runner tell their children. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|VITEST|VARIORUM_|NODE_ENV$|TEST$|MODE$|FORCE_COLOR$)/i.test(name),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

function start(command: string, cwd: string) {
  // Detached, so that it can be ended with all that it starts.
  return spawn('bash', ['-c', command], {
    cwd,
    detached: true,
    env: cleanEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function run(command: string, cwd: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = start(command, cwd);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? -1, output }));
  });
}

async function visit(command: string, cwd: string): Promise<{ status: number; page: string }> {
  const child = start(command, cwd);
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          const found = /http:\/\/[^\s/]+\/\S*/.exec(output)?.[0];
          if (found !== undefined) resolve(found);
        });
      child.on('error', reject);
      child.on('close', () => reject(new Error(`${command} ended with ${output}`)));
    });
    const response = await fetch(address);
    return { status: response.status, page: await response.text() };
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  }
}
