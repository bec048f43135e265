import { expect, it } from 'vitest';
import { writeTei } from '../src/formats/tei/tei.ts';
import { findTextBlocks, joinText, parseArticle } from '../src/model/article-text.ts';
import { parseEntryFile } from '../src/model/entry-file.ts';
import { rebuildWitness } from '../src/model/rebuild-witness.ts';
import { runPipeline } from '../src/pipeline/pipeline.ts';
import { readInventedCollection } from './collection-content.ts';
import { readGoldenCollection } from './golden-content.ts';
import { makeDocument } from './make-document.ts';
import { listTeiWitnesses, readTeiWitness } from './read-tei-witness.ts';

const entries = [await readGoldenCollection(), await readInventedCollection()].flatMap(
  (collection) => runPipeline(collection).entries.map(({ path, source }) => [path, source]),
);

it.each(entries)('every witness of %s can be read off its TEI', (_, source = '') => {
  const { head, markdown } = parseEntryFile(source);
  const tei = writeTei({ ...makeDocument({}), head, markdown });
  const text = joinText(findTextBlocks(parseArticle(markdown)));
  expect(readTeiWitness(tei, undefined)).toBe(text);
  const sigla = head.witnesses.map(({ siglum }) => siglum);
  expect(listTeiWitnesses(tei)).toEqual(sigla);
  for (const siglum of sigla)
    expect(readTeiWitness(tei, siglum)).toBe(rebuildWitness(text, head.apparatus, siglum));
});
