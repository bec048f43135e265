import { mixBits } from '../../src/pipeline/group/hash-words.ts';
import { createDice, type Dice } from './create-dice.ts';
import { capitalise, makeName, makeWord } from './make-word.ts';

/** An article as its author wrote it. */
export interface MadeArticle {
  readonly title: string;
  readonly date: string | undefined;
  readonly byline: string | undefined;
  readonly paragraphs: readonly string[];
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Makes the article of a number: some 800 words in twelve to nineteen paragraphs, on three people and a few things of its own. */
export function makeArticle(number: number): MadeArticle {
  const dice = createDice(mixBits(number + 1_000_003));
  const people = Array.from({ length: 3 }, () => makeName(dice));
  const title = makeTitle(people[0] ?? '', dice);
  const isDated = dice.roll(100) < 85;
  const [day, month, year] = [dice.roll(28) + 1, months[dice.roll(12)], 2008 + dice.roll(16)];
  const hour = `${String(dice.roll(24)).padStart(2, '0')}:${String(dice.roll(60)).padStart(2, '0')}`;
  const byline = dice.roll(3) > 0 ? makeName(dice) : undefined;
  return {
    title,
    date: isDated ? `${day} ${month} ${year} ${hour}` : undefined,
    byline,
    paragraphs: Array.from({ length: 12 + dice.roll(8) }, () => makeParagraph(people, dice)),
  };
}

function makeTitle(person: string, dice: Dice): string {
  const words = Array.from({ length: 4 + dice.roll(4) }, () => makeWord(dice));
  return capitalise(`${person} ${words.join(' ')}`);
}

function makeParagraph(people: readonly string[], dice: Dice): string {
  return Array.from({ length: 2 + dice.roll(3) }, () => makeSentence(people, dice)).join(' ');
}

function makeSentence(people: readonly string[], dice: Dice): string {
  const words = Array.from({ length: 11 + dice.roll(14) }, (_, place) => {
    const kind = dice.roll(40);
    if (place > 2 && kind === 0) return people[dice.roll(people.length)] ?? '';
    if (place > 2 && kind === 1) return String(2 + dice.roll(900));
    if (place > 2 && kind === 2) return makeName(dice).split(' ')[1] ?? '';
    return makeWord(dice);
  });
  const comma = 4 + dice.roll(6);
  words[comma] += ',';
  return `${capitalise(words.join(' '))}.`;
}
