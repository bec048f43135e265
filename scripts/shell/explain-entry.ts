import { readFileSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import type { EntryHead, Evidence } from '../../src/model/entry.ts';
import { parseEntryFile } from '../../src/model/entry-file.ts';
import type { Variant } from '../../src/model/variant.ts';
import { listTree } from './list-tree.ts';
import { nameLines } from './name-lines.ts';

/** The file of an entry that is named by its id, a former id's file name, or a path; undefined where there is none. */
export function findEntryFile(content: string, name: string): string | undefined {
  const entries = path.join(content, 'entries');
  const below = path.relative(entries, path.resolve(name)).split(path.sep).join('/');
  const found = listTree(entries).files.find(
    (file) => file === below || file === name || path.posix.basename(file, '.md') === name,
  );
  return found && path.join(entries, found);
}

/** Prints of an entry which reading won at each place and why, and where each value comes from. Returns the exit code. */
export function explainEntry(file: string, json: boolean): 0 {
  const { head } = parseEntryFile(readFileSync(file, 'utf8'));
  const { id, title, copyText, witnesses, apparatus, evidence } = head;
  if (json) {
    const own = witnesses.map(({ siglum, capture }) => ({ siglum, capture }));
    const explanation = { id, title, copyText, witnesses: own, evidence, apparatus };
    process.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
  } else process.stdout.write(formatEntryHead(head));
  return 0;
}

function formatEntryHead({
  id,
  title,
  copyText,
  witnesses,
  apparatus,
  evidence,
}: EntryHead): string {
  const lines = [
    `${styleText('bold', title)}  ${styleText('dim', id)}`,
    ...witnesses.map(({ siglum, capture }) => `  ${siglum}  ${capture}`),
    '',
    `copy-text ${copyText.witness}: ${copyText.reason}`,
    '',
    ...Object.entries(evidence).flatMap(([field, list]) => [
      styleText('bold', field),
      ...list.map(formatEvidence),
    ]),
    '',
    `${apparatus.length} places where the witnesses differ`,
    ...apparatus.flatMap(formatVariant),
  ];
  return `${lines.join('\n')}\n`;
}

function formatEvidence({ source, witness, lines, words, confidence, note }: Evidence): string {
  const place = [witness, lines && nameLines(lines)].filter(Boolean).join(', ');
  const parts = [source, place, words && `“${cut(words)}”`, note];
  const sureness = confidence === undefined ? [] : [`confidence ${confidence}`];
  return `  ${[...parts, ...sureness].filter(Boolean).join('  ')}`;
}

function formatVariant({ id, kind, lemma, reason, readings }: Variant): string[] {
  return [
    `${id.padStart(5)}  ${kind}  ${styleText('dim', `↳ ${reason}`)}`,
    ...readings.map(({ text, witnesses }) => {
      const won = text === lemma;
      const shown = `${won ? '✓' : ' '} ${witnesses.join(' ').padEnd(6)} ${text === '' ? '(nothing)' : `“${cut(text)}”`}`;
      return `       ${styleText(won ? 'green' : 'red', shown)}`;
    }),
  ];
}

function cut(text: string): string {
  const line = text.replaceAll('\n', '⏎').replaceAll('\u00a0', '⍽');
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
