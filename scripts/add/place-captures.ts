import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatSidecar } from './format-sidecar.ts';
import type { PreparedCapture } from './prepare-arrivals.ts';

/**
 * Writes captures and their sidecars below captures/, each file whole or not at
 * all, and never over another. Where one cannot be written, those before it are
 * taken away again.
 * @throws Error what the file system says
 */
export function placeCaptures(content: string, captures: readonly PreparedCapture[]): void {
  const placed: string[] = [];
  try {
    for (const { path: below, bytes, sidecar } of captures) {
      place(path.join(content, 'captures', below), bytes, placed);
      if (Object.keys(sidecar).length === 0) continue;
      const text = formatSidecar(sidecar, below);
      place(path.join(content, 'captures', `${below}.yaml`), text, placed);
    }
  } catch (error) {
    for (const file of placed) rmSync(file, { force: true });
    throw error;
  }
}

function place(file: string, bytes: Uint8Array | string, placed: string[]): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Hidden, so that no listing of captures sees it half-written.
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.new`);
  try {
    writeFileSync(draft, bytes, { flush: true });
    linkSync(draft, file);
    placed.push(file);
  } finally {
    rmSync(draft, { force: true });
  }
}
