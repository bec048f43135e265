import type { APIRoute } from 'astro';
import { writeTimeMap } from '../../../formats/time-map.ts';
import { addressOf, hashOriginal } from '../../../site/addresses.ts';
import { listOriginals, type OriginalRecord } from '../../../site/list-originals.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { makePublishedFileName } from '../../../site/published-file-name.ts';

export function getStaticPaths() {
  return listOriginals(openLibrary()).map((original) => ({
    params: { hash: hashOriginal(original.url) },
    props: original,
  }));
}

export const GET: APIRoute<OriginalRecord> = ({ props: { url, captures } }) =>
  new Response(
    writeTimeMap({
      original: url,
      self: addressOf.absolute(addressOf.timeMap(url)),
      mementos: captures.map(({ sha256, path, captured }) => ({
        address: addressOf.absolute(addressOf.captureFile(sha256, makePublishedFileName(path))),
        captured,
      })),
    }),
  );
