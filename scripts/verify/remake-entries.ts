import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntryHead } from '../../src/model/entry.ts';
import { parseEntryFile } from '../../src/model/entry-file.ts';
import { analyseFile } from '../../src/pipeline/analyse-file.ts';
import { buildEntry, completeHead, type EntryContext } from '../../src/pipeline/build-entry.ts';
import { prepareVocabulary } from '../../src/pipeline/tag/assign-tags.ts';
import { recordWitness } from '../../src/pipeline/witness-record.ts';
import { formatEntry } from '../../src/pipeline/write/format-entry.ts';
import { readSources, type Sources } from '../shell/read-sources.ts';
import type { Damage } from './damage.ts';

/**
 * Makes each entry of a release that is not whole from its own captures again.
 * Which captures belong together, ids and stories follow from all captures and
 * are taken from the entries.
 * @param data the folder `data/` of the bag
 */
export async function remakeEntries(data: string): Promise<Damage[]> {
  const sources = await readSources(data);
  const { publishers, rights, access, concepts } = sources;
  const context = { publishers, rights, access, vocabulary: prepareVocabulary(concepts) };
  const sidecars = new Map(sources.captures.map(({ path: below, sidecar }) => [below, sidecar]));
  const damages: Damage[] = sources.messages.map(({ file, reason }) => ({
    file: `data/${file}`,
    reason,
  }));
  for (const below of sources.entries) {
    if (!below.endsWith('.md')) {
      damages.push({ file: `data/entries/${below}`, reason: 'is no entry' });
      continue;
    }
    const source = readFileSync(path.join(data, 'entries', below), 'utf8');
    const { head } = parseEntryFile(source);
    if (remakeEntry(data, head, sidecars, context) !== source) {
      const reason = 'is not what its captures give when they are merged again';
      damages.push({ file: `data/entries/${below}`, reason });
    }
    for (const { capture } of head.witnesses) sidecars.delete(capture);
  }
  const strays = [...sidecars.keys()].map((below) => ({
    file: `data/captures/${below}`,
    reason: 'belongs to no entry',
  }));
  return [...damages, ...strays];
}

function remakeEntry(
  data: string,
  head: EntryHead,
  sidecars: ReadonlyMap<string, Sources['captures'][number]['sidecar']>,
  context: EntryContext,
): string | undefined {
  const records = head.witnesses.flatMap(({ capture }) => {
    const bytes = readFileSync(path.join(data, 'captures', capture));
    const sidecar = sidecars.get(capture) ?? {};
    const { analysed } = analyseFile({ path: capture, bytes, sidecar }, context.publishers);
    return analysed ? [recordWitness(analysed)] : [];
  });
  if (records.length !== head.witnesses.length) return undefined;
  const sigla = head.witnesses.map(({ siglum }) => siglum);
  const draft = buildEntry(records, sigla, context);
  return formatEntry(completeHead(draft, head), draft.blocks);
}
