import type { GroupInput } from '../../src/pipeline/group/group-input.ts';
import { mixBits } from '../../src/pipeline/group/hash-words.ts';

/** A made-up capture with the number of the article that it holds. */
export interface MadeCapture {
  readonly article: number;
  readonly input: GroupInput;
}

const vocabulary = 30_000;
const sites = 300;
/** Words of an article, least and most, before its site's furniture. */
const articleWords = [350, 900] as const;
const furnitureWords = 120;
/** The notice that every site of the collection prints, in words. */
const noticeWords = 25;

/**
 * Makes captures one after the other, the same for the same number: each article
 * is captured one to five times, at one of the sites each, whole, cut off, with
 * a new lead, with paragraphs in another order, or with furniture left in. Every
 * capture has a notice that is the same on all sites.
 */
export function* makeCaptures(count: number): Generator<MadeCapture> {
  const notice = makeWords(1, noticeWords, 'n');
  for (let article = 0, made = 0; made < count; article++) {
    const dice = (salt: number, sides: number) => mixBits(mixBits(article + 1) + salt) % sides;
    const length = articleWords[0] + dice(1, articleWords[1] - articleWords[0]);
    const paragraphs = splitWords(makeWords(article * 7 + 11, length, ''), 45);
    const copies = 1 + Math.min(dice(2, 5), dice(3, 5));
    for (let copy = 0; copy < copies && made < count; copy++, made++) {
      const site = dice(10 + copy, sites);
      const furniture = makeWords(site + 900_001, furnitureWords, '');
      const body = changeCopy(paragraphs, dice(20 + copy, 6), article * 5 + copy);
      const isDirty = dice(30 + copy, 5) === 0;
      const text = [...body, ...(isDirty ? [furniture, notice] : [])].join('\n\n');
      const lines = splitWords(furniture, 4).map((line) => line.replace('.', ''));
      yield {
        article,
        input: {
          sha256: makeHash(made),
          text,
          whole: [...lines, ...body, notice].join('\n\n'),
          title: splitWords(paragraphs[0] ?? '', 8)[0],
        },
      };
    }
  }
}

function changeCopy(paragraphs: readonly string[], change: number, seed: number): string[] {
  const half = Math.ceil(paragraphs.length / 2);
  if (change === 0) return paragraphs.slice(0, half);
  if (change === 1) return [makeWords(seed + 5_000_003, 40, ''), ...paragraphs.slice(1)];
  if (change === 2) return [...paragraphs.slice(half), ...paragraphs.slice(0, half)];
  return [...paragraphs];
}

/** Words by Zipf's law, as in running text, with a sentence's end after every eleventh. */
function makeWords(seed: number, count: number, prefix: string): string {
  return Array.from({ length: count }, (_, index) => {
    const share = mixBits(mixBits(seed) + index) / 2 ** 32;
    const word = spell(Math.floor(vocabulary ** share));
    return `${prefix}${word}${index % 11 === 10 || index === count - 1 ? '.' : ''}`;
  }).join(' ');
}

/** A number in letters, about as long as words are. */
function spell(number: number): string {
  const ending = ['en', 'a', 'ler', 'os'][number % 4];
  return `${spellShortly(number)}${ending}`;
}

function spellShortly(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
}

function splitWords(text: string, size: number): string[] {
  const words = text.split(' ');
  return Array.from({ length: Math.ceil(words.length / size) }, (_, index) => {
    const part = words.slice(index * size, (index + 1) * size).join(' ');
    return part.endsWith('.') ? part : `${part}.`;
  });
}

function makeHash(number: number): string {
  return mixBits(number + 1)
    .toString(16)
    .padStart(8, '0')
    .repeat(8);
}
