import { readFileSync, type Stats, statSync } from 'node:fs';
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
/** Text that is nobody's article. */
const programName =
  /\.(?:[cm]?[jt]sx?|astro|vue|svelte|json[lc5]?|ya?ml|toml|ini|css|scss|less|csv|tsv|xml|sql|py|rb|php|pl|lua|go|rs|java|kt|swift|cs?|cc|cpp|h|hpp|sh|bash|zsh|ps1|bat|lock|log|map|wasm)$/i;

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
  const seen = new Set<string>();
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
        if (!isSidecar(below, (name) => all.has(name))) await take(found, seen, source, below);
    } else if (!isSidecar(source, (name) => isThere(name))) {
      await take(found, seen, path.dirname(source), path.basename(source));
    }
  }
  return found;
}

const special = 'is a link or a special file: captures are plain files. Give the file itself';

/** Takes what stands at a path, unless it was named before. */
async function take(
  found: Arrivals,
  seen: Set<string>,
  folder: string,
  below: string,
): Promise<void> {
  const source = path.join(folder, below);
  if (seen.has(path.resolve(source))) return;
  seen.add(path.resolve(source));
  const { arrivals, messages } = found;
  if (warcName.test(below) || waczName.test(below)) {
    const { readWebArchive } = await import('./read-web-archive.ts');
    const read = await readWebArchive(source, path.posix.dirname(below));
    arrivals.push(...read.arrivals);
    messages.push(...read.messages);
    return;
  }
  if (programName.test(below)) {
    const reason =
      'is no article by its name, but code or data: captures are text, HTML, Markdown or web archives. Leave it out, or name it .txt if it holds an article';
    messages.push(createProblem(source, 'not-a-capture', reason));
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
  return look(source)?.isDirectory() ?? false;
}

function isThere(source: string): boolean {
  return look(source) !== undefined;
}

/** What stands at a path; undefined where nothing can, such as below a file. */
function look(source: string): Stats | undefined {
  try {
    return statSync(source, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
