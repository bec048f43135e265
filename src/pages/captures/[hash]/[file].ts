import type { APIRoute } from 'astro';
import { shortenHash } from '../../../site/addresses.ts';
import { openLibrary } from '../../../site/open-library.ts';
import { makePublishedFileName } from '../../../site/published-file-name.ts';
import { readCaptureBytes } from '../../../site/read-capture.ts';

export function getStaticPaths() {
  return [...openLibrary().captures.values()]
    .filter(({ isShown }) => isShown)
    .map(({ sha256, path }) => ({
      params: { hash: shortenHash(sha256), file: makePublishedFileName(path) },
      props: { path },
    }));
}

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(readCaptureBytes(openLibrary(), props.path), {
    headers: { 'Content-Type': 'text/plain' },
  });
