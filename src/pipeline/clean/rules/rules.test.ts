import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseCapture } from '../../accession/parse-capture.ts';
import { regulariseSpaces } from '../../page/regularise-spaces.ts';
import { cleanCapture } from '../clean-capture.ts';
import { rules } from './rules.ts';

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** `removes` and `leaves` are whole lines (for markup: words of the source) of the capture. */
const fixturesSchema = z.array(
  z
    .strictObject({
      name: z.string().min(1),
      capture: z.string().min(1),
      html: z.boolean().default(false),
      removes: z.array(z.string().min(1)).default([]),
      leaves: z.array(z.string().min(1)).default([]),
    })
    .refine(({ removes, leaves }) => removes.length + leaves.length > 0, 'expects nothing'),
);

function readFixtures(id: string) {
  const file = path.join(here, id, 'fixtures.yaml');
  return existsSync(file) ? fixturesSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}

/** For each block of a capture its words and whether the rule removed it. */
function cleanText(text: string, isHtml: boolean, id: string) {
  const bytes = new TextEncoder().encode(text);
  const { parsed } = parseCapture({ path: isHtml ? 'a.html' : 'a.txt', bytes, sidecar: {} });
  if (!parsed) throw new Error('the capture of a fixture must be readable');
  const { labels } = cleanCapture(parsed, []);
  return parsed.blocks.map((block, index) => {
    const label = labels[index];
    const source = parsed.text.slice(block.extent.start, block.extent.end);
    return {
      words: regulariseSpaces(block.kind === 'markup' ? source : block.text),
      isMarkup: block.kind === 'markup',
      removed: label?.as === 'removed' && label.rule === id,
    };
  });
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  it.each(readFixtures(id))('$name', ({ capture, html, removes, leaves }) => {
    const blocks = cleanText(capture, html, id);
    const find = (line: string) => {
      const words = regulariseSpaces(line);
      const found = blocks.filter((block) =>
        block.isMarkup ? block.words.includes(words) : block.words === words,
      );
      expect(found, `no block of the capture is “${line}”`).not.toHaveLength(0);
      return found;
    };
    for (const line of removes) {
      expect(
        find(line).some(({ removed }) => removed),
        `removes “${line}”`,
      ).toBe(true);
    }
    for (const line of leaves) {
      expect(
        find(line).every(({ removed }) => !removed),
        `leaves “${line}”`,
      ).toBe(true);
    }
  });
});

describe('the rules', () => {
  it('are the folders, each once', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(folders);
  });

  it.each(folders)('%s is complete', (id) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(existsSync(path.join(here, id, `${id}.ts`))).toBe(true);
    const readme = path.join(here, id, 'README.md');
    expect(existsSync(readme) && readFileSync(readme, 'utf8')).toMatch(new RegExp(`^# ${id}\n`));
    const fixtures = readFixtures(id);
    expect(fixtures.filter(({ removes }) => removes.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(fixtures.filter(({ leaves }) => leaves.length > 0).length).toBeGreaterThanOrEqual(2);
  });

  it('say why in a sentence for readers', () => {
    for (const { reason } of rules) expect(reason).toMatch(/^[A-Z].{10,}[^.]$/);
  });
});
