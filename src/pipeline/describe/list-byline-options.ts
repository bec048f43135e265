import type { Page } from '../page/page.ts';
import type { Features, Option } from './choose-likeliest.ts';
import { isDateLine } from './date-line.ts';
import { type Byline, isBylineLead, readBlockByline } from './read-byline.ts';

/** How many shown lines around the title and the running text may name the author. */
const reachBefore = 12;
const reachInto = 6;
const reachAfter = 12;

/** A line that may name the authors, with what speaks for it. */
export interface BylineOption extends Option {
  readonly byline: Byline;
}

/** The lines around the article that may name its authors. */
export function listBylineOptions(page: Page): BylineOption[] {
  const { article, blocks } = page;
  if (!article) return [];
  const shown = blocks.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const placeOf = (index: number) => shown.findIndex((own) => own >= index);
  const head = placeOf(article.title ?? article.first);
  const first = placeOf(article.first);
  const last = placeOf(article.last);
  const places: Places = { page, shown, head, first, last };
  const options: BylineOption[] = [];
  for (
    let place = Math.max(0, Math.min(head, first) - reachBefore);
    place < shown.length;
    place++
  ) {
    if (place > first + reachInto && place < last - 1) place = last - 1;
    if (place > last + reachAfter) break;
    const option = weighLine(places, place);
    if (option) options.push(option);
  }
  return options;
}

interface Places {
  readonly page: Page;
  /** Indexes of the blocks that show text. */
  readonly shown: readonly number[];
  /** Where title, beginning and end of the running text stand among them. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

function weighLine(places: Places, place: number): BylineOption | undefined {
  const { page, shown, head, first, last } = places;
  const index = shown[place] ?? -1;
  const block = page.blocks[index];
  const label = page.labels[index];
  if (!block || index === page.article?.title) return undefined;
  if (label && (label.as !== 'removed' || !reclaimable.has(label.rule))) return undefined;
  const byline = readBlockByline(block);
  if (!byline) return undefined;
  if (!byline.isStated && !byline.isDated && isUncertain(places, place, byline)) return undefined;
  const textAt = (offset: number) => page.blocks[shown[place + offset] ?? -1]?.text ?? '';
  const isLed = isBylineLead(textAt(-1)) || isBylineLead(textAt(-2));
  const isDateAt = (offset: number) => Number(isDateLine(textAt(offset), 'day-first'));
  const name = byline.names[0] ?? '';
  const fromHead = place - head;
  const features: Features = {
    any: 1,
    stated: Number(byline.isStated),
    led: Number(!byline.isStated && isLed),
    lone: Number(!byline.isStated && !isLed),
    ...weighName(byline, name),
    above: Number(fromHead < 0 && fromHead >= -2),
    farAbove: Number(fromHead < -2),
    right: Number(fromHead === 1),
    near: Number(fromHead > 1 && fromHead <= 3),
    later: Number(fromHead > 3 && fromHead <= 8),
    far: Number(fromHead > 8),
    inHead: Number(place >= head && place < first),
    inText: Number(place >= first && place <= last),
    atEnd: Number(place > last && place <= last + 3),
    afterEnd: Number(place > last + 3),
    statedFar: Number((byline.isStated || isLed) && (fromHead < -2 || place > last + 3)),
    dated: Number(byline.isDated),
    dateNext: Math.max(isDateAt(1), isDateAt(-1)),
    dateNear: Math.max(isDateAt(2), isDateAt(-2), isDateAt(3)),
    told: Number(isToldOf(page, name, block.text)),
    again: Number(textAt(1) === block.text || textAt(-1) === block.text),
    removed: Number(label !== undefined),
    linked: block.linkShare,
  };
  return { index, byline, features };
}

/** Whether a bare name may as well be a heading: within the text, or in a script without capitals. */
function isUncertain(
  { page, shown, first, last }: Places,
  place: number,
  { names }: Byline,
): boolean {
  const name = names[0] ?? '';
  const isLed = isBylineLead(page.blocks[shown[place - 1] ?? -1]?.text ?? '');
  if (isLed) return false;
  return (
    (place > first && place < last) ||
    name.toLowerCase() === name.toUpperCase() ||
    /\p{Script=Georgian}/u.test(name)
  );
}

/** Rules for single lines that a line with a name may fall to by mistake. */
const reclaimable: ReadonlySet<string> = new Set(['repeated-line', 'share-buttons', 'navigation']);

function weighName(byline: Byline, name: string): Features {
  const words = name.split(/\s+/).length;
  const isStated = byline.isStated;
  return {
    oneWord: Number(words === 1),
    threeWords: Number(words === 3),
    manyWords: Number(words > 3),
    several: Number(byline.names.length > 1),
    more: Number(byline.hasMore),
    furniture: Number(byline.isFurniture && !isStated),
    outlet: Number(byline.isOutlet && !isStated),
    statedFurniture: Number((byline.isFurniture || byline.isOutlet) && isStated),
    shouted: Number(name === name.toUpperCase() && name !== name.toLowerCase()),
  };
}

/** Whether another line begins with the name and goes on: who the author is. */
function isToldOf({ blocks }: Page, name: string, own: string): boolean {
  if (name.length < 5) return false;
  const key = name.toLowerCase();
  return blocks.some(
    ({ text }) =>
      text.length > name.length + 20 &&
      text !== own &&
      text.charCodeAt(name.length) <= 0x2c &&
      text.slice(0, name.length).toLowerCase() === key,
  );
}
