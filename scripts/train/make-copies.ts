import { collectEvidence } from '../../src/pipeline/clean/judge/collect-evidence.ts';
import type { Column } from '../../src/pipeline/clean/judge/create-evidence.ts';
import type { Lexicon } from '../../src/pipeline/clean/judge/lexicon.ts';
import { type MeasuredLines, measureLines } from '../../src/pipeline/clean/judge/measure-lines.ts';
import { hashText, type TrainingPage } from './read-training-pages.ts';

/** A page as it might have been captured, with what the model sees of it. */
export interface Copy {
  readonly page: TrainingPage;
  readonly kind: CopyKind;
  /** Which lines of the page it has. */
  readonly chosen: readonly number[];
  readonly measured: MeasuredLines;
  readonly columns: readonly Column[];
}

/**
 * People paste pages without their blank lines, in part, or nothing but the
 * article, and in languages of which the labelled pages have few: each page is
 * learned in one such copy too, which counts less than the page itself.
 */
export const copyWeights = {
  plain: 1,
  stripped: 0.6,
  foreign: 0.6,
  cropped: 0.6,
  clean: 0.3,
} as const;
type CopyKind = keyof typeof copyWeights;

/** The lexicon of a language that was never learned. */
export const noWords: Lexicon = { places: new Map(), odds: new Float32Array(0) };

/** The page itself and one copy of it, whose kind depends on the page's id alone. */
export function makeCopies(page: TrainingPage, lexicon: Lexicon): Copy[] {
  const draw = hashText(`${page.id} kind`) / 1000;
  const kind =
    draw < 0.35 ? 'stripped' : draw < 0.55 ? 'foreign' : draw < 0.85 ? 'cropped' : 'clean';
  return [makeCopy(page, 'plain', lexicon) ?? [], makeCopy(page, kind, lexicon) ?? []].flat();
}

function makeCopy(page: TrainingPage, kind: CopyKind, lexicon: Lexicon): Copy | undefined {
  const chosen = chooseLines(page, kind);
  if (chosen.length === 0) return undefined;
  const draw = (name: string) => hashText(`${page.id} ${name}`) / 1000;
  const isCut = kind === 'cropped' || kind === 'clean';
  const isStripped = kind === 'stripped' || (isCut && draw('strip') < 0.4);
  const isForeign = kind === 'foreign' || (isStripped && draw('foreign') < 0.4);
  const lines = chosen.map((index, place) => {
    const { text, gap } = page.lines[index] ?? { text: '', gap: 0 };
    return { text, gap: place === 0 ? 3 : isStripped ? 0 : gap };
  });
  const measured = measureLines(lines);
  const claims = chosen.map((index) => page.claims[index] ?? 0);
  const { columns } = collectEvidence(measured, claims, isForeign ? noWords : lexicon);
  return { page, kind, chosen, measured, columns };
}

function chooseLines({ id, lines, labels }: TrainingPage, kind: CopyKind): number[] {
  const all = lines.map((_, index) => index);
  const first = labels.indexOf(1);
  const last = labels.lastIndexOf(1);
  if (kind === 'clean') return all.filter((index) => labels[index] === 1);
  if (kind !== 'cropped') return all;
  if (first < 0) return [];
  const top = hashText(`${id} top`) / 1000;
  const bottom = hashText(`${id} bottom`) / 1000;
  const start = top < 0.3 ? Math.max(0, first - 3) : Math.floor(first * (1 - top * top));
  const tail = bottom < 0.3 ? 0 : Math.floor((lines.length - last - 1) * bottom * bottom);
  return all.slice(start, last + 1 + tail);
}
