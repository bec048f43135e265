import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { measureBudgets } from './measure-budgets.ts';
import { measureWeight } from './measure-weight.ts';
import { readBuiltPage } from './read-built-page.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-budget-'));
  write('search/index.html', '<script type="module" src="/base/_a/search.js"></script>');
  write('_a/search.js', 'import{a as b}from"./part.js";import("../index/late.js");b()');
  write('_a/part.js', 'export const a=()=>{};');
  write('_a/page.css', 'p{margin:0}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('weighs an entry with its styles and without its scripts', () => {
  const html = makeEntry('<p id="p1">Words of it.</p>');
  write('entries/a/index.html', html);
  const { budgets, blocked } = measureBudgets(folder, '/base/');
  expect(budgets[0]).toMatchObject({
    page: 'entries/a/',
    limit: 14_336,
    weight: measureWeight([html, 'p{margin:0}']),
  });
  expect(blocked).toEqual([]);
});

it('weighs of a long article its beginning alone', () => {
  const noise = randomBytes(20_000)
    .toString('hex')
    .replaceAll(/(.{20})/g, '$1 ');
  write('entries/a/index.html', makeEntry(`<p id="p3">Third.</p><p id="p4">${noise}</p>`));
  const { budgets } = measureBudgets(folder, '/base/');
  expect(budgets[0]?.name).toMatch(/^longer entry/);
  expect(budgets[0]?.weight.gzip).toBeLessThan(1000);
});

it('counts what the search page imports at once, not what it loads later', () => {
  write('entries/a/index.html', makeEntry('<p>Words</p>'));
  expect(readBuiltPage(folder, '/base/', 'search/').modules).toEqual([
    '_a/search.js',
    '_a/part.js',
  ]);
  expect(measureBudgets(folder, '/base/').budgets[1]).toMatchObject({ limit: 61_440 });
});

it('names entries that wait for a script, and passes data by', () => {
  write('entries/a/index.html', makeEntry('<p>Words</p>', '<script src="/base/x.js"></script>'));
  write('entries/b/index.html', makeEntry('<p>Words</p>', '<script>alert(1)</script>'));
  const data = '<script type="application/ld+json">{}</script>';
  write('entries/c/index.html', makeEntry('<p>Words</p>', data));
  expect(measureBudgets(folder, '/base/').blocked).toEqual(['entries/a/', 'entries/b/']);
});

function makeEntry(article: string, head = ''): string {
  return `<!doctype html><head><link rel="stylesheet" href="/base/_a/page.css">${head}</head><body><div data-article>${article}</div></body>`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
