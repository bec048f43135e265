import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import { renameFont } from './rename-font.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * The file of a typeface (WOFF2): its letters, in the weights the site sets, without
 * hints, which no screen of today uses at these sizes.
 */
export async function cutFace(face: Face): Promise<Uint8Array> {
  const cut = await subsetFont(readFileSync(resolve(face.source)), listLetters(face.letters), {
    targetFormat: 'truetype',
    variationAxes: { wght: face.weight },
    noHinting: true,
    ...(face.features ? { keepFeatures: face.features } : {}),
  });
  const style = [face.weight === 600 && 'Bold', face.style === 'italic' && 'Italic'].filter(
    (word) => word !== false,
  );
  return await convert(
    Buffer.from(renameFont(cut, face.family, style.join(' ') || 'Regular')),
    'woff2',
  );
}

/** The characters of a `unicode-range`. */
function listLetters(range: string): string {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    })
    .map((point) => String.fromCodePoint(point))
    .join('');
}
