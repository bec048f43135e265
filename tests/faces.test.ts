import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cutFace } from '../scripts/faces/cut-face.ts';
import { faces } from '../scripts/faces/faces.ts';
import { writeStyleSheet } from '../scripts/faces/write-style-sheet.ts';

const styles = path.resolve(import.meta.dirname, '../src/styles');
const read = (name: string) => readFileSync(path.join(styles, name));

test('the typefaces of the site are those that are cut from the packages', async () => {
  expect(readdirSync(path.join(styles, 'faces')).sort()).toEqual(
    faces.map(({ id }) => `${id}.woff2`).sort(),
  );
  for (const face of faces)
    expect([face.id, read(`faces/${face.id}.woff2`).equals(await cutFace(face))]).toEqual([
      face.id,
      true,
    ]);
});

test('the style sheet names each typeface with its letters', () => {
  expect(read('fonts.css').toString()).toBe(writeStyleSheet(faces));
});

test('no two faces of one family, style and weight claim the same letter', () => {
  const claims = faces.flatMap(({ family, style, weight, letters }) =>
    letters.split(', ').flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((digits) => Number.parseInt(digits, 16));
      return Array.from(
        { length: last - first + 1 },
        (_, index) =>
          `${family} ${style} ${JSON.stringify(weight)} ${(first + index).toString(16)}`,
      );
    }),
  );
  expect(claims.length).toBeGreaterThan(5000);
  expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
});
