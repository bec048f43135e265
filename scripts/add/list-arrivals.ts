import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { createProblem } from '../../src/model/create-problem.ts';
import { sidecarSchema } from '../../src/model/sidecar.ts';
import { findByteExcess, mostBytes } from '../../src/pipeline/accession/find-excess.ts';
import { listTree } from '../shell/list-tree.ts';
import { readPlainFile } from '../shell/read-plain-file.ts';
import { readYaml } from '../shell/read-yaml.ts';
import type { Arrival } from './arrival.ts';
import { readSavedFrom } from './read-saved-from.ts';

export interface Arrivals {
  readonly arrivals: Arrival[];
  readonly messages: VFileMessage[];
}

const warcName = /\.warc(?:\.gz)?$/i;
const waczName = /\.wacz$/i;

/**
 * The captures in files and folders, `-` for standard input; those of a folder
 * keep their paths below it. `NAME.yaml` beside NAME comes along as its sidecar,
 * and web archives give a capture for each page in them.
 */
export async function listArrivals(
  sources: readonly string[],
  stdinName: string | undefined,
): Promise<Arrivals> {
  const found: Arrivals = { arrivals: [], messages: [] };
  for (const source of sources) {
    if (source === '-') {
      const bytes = new Uint8Array(readFileSync(0));
      found.arrivals.push({ source, name: stdinName ?? '', bytes, known: readSavedFrom(bytes) });
    } else if (isFolder(source)) {
      const { files, refused } = listTree(source);
      for (const below of refused)
        found.messages.push(createProblem(path.join(source, below), 'not-a-file', special));
      const all = new Set(files);
      for (const below of files)
        if (!isSidecar(below, (name) => all.has(name))) await take(found, source, below);
    } else if (!isSidecar(source, (name) => isThere(name))) {
      await take(found, path.dirname(source), path.basename(source));
    }
  }
  return found;
}

const special = 'is a link or a special file: captures are plain files. Give the file itself';

async function take(found: Arrivals, folder: string, below: string): Promise<void> {
  const source = path.join(folder, below);
  const { arrivals, messages } = found;
  if (warcName.test(below) || waczName.test(below)) {
    const { readWebArchive } = await import('./read-web-archive.ts');
    const read = await readWebArchive(source, path.posix.dirname(below));
    arrivals.push(...read.arrivals);
    messages.push(...read.messages);
    return;
  }
  const bytes = readPlainFile(source, mostBytes);
  if (typeof bytes !== 'object') {
    const excess = bytes === undefined ? undefined : findByteExcess(bytes);
    const reason = excess ?? (isThere(source) ? special : 'is not there');
    messages.push(createProblem(source, excess ? 'too-large' : 'not-a-file', reason));
    return;
  }
  const sidecar = readPlainFile(`${source}.yaml`);
  const reading =
    typeof sidecar === 'object'
      ? readYaml(new TextDecoder().decode(sidecar), `${source}.yaml`, sidecarSchema)
      : { data: {}, messages: [] };
  messages.push(...reading.messages);
  const known = { ...readSavedFrom(bytes), ...reading.data };
  arrivals.push({ source, name: below, bytes, known });
}

function isSidecar(name: string, isKnown: (name: string) => boolean): boolean {
  return name.endsWith('.yaml') && isKnown(name.slice(0, -'.yaml'.length));
}

function isFolder(source: string): boolean {
  return statSync(source, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isThere(source: string): boolean {
  return statSync(source, { throwIfNoEntry: false }) !== undefined;
}
