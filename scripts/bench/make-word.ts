import type { Dice } from './create-dice.ts';

/** The words that make up nearly half of a running text. */
const common =
  'the of and to in a that is was for on with as it by at from he be are has have had an his were said which their will not this but they been its also after who about more than when into would over two first one between other our new there year people government last time could some all out if what no during while under before many against percent most such only since both because where these her she you we can through so'.split(
    ' ',
  );
const starts = 'b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w z'.split(' ');
const middles = 'a e i o u ai ea ou ie'.split(' ');
const ends = 'n r l s t m d ck nd st ng rt ve se te'.split(' ');
const vocabulary = 40_000;
const names = 8_000;

/** A word of running text: a common one, or one of the vocabulary by Zipf's law. */
export function makeWord(dice: Dice): string {
  if (dice.roll(100) < 46) return common[dice.rank(common.length)] ?? 'the';
  return spell(dice.rank(vocabulary) + 50);
}

/** The name of a person, first and last, by Zipf's law. */
export function makeName(dice: Dice): string {
  const [first, last] = [dice.rank(300) + 100_000, dice.rank(names) + 200_000];
  return `${capitalise(spell(first))} ${capitalise(spell(last))}`;
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A number as syllables, different for different numbers. */
function spell(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; ) {
    word += starts[rest % starts.length];
    rest = Math.floor(rest / starts.length);
    word += middles[rest % middles.length];
    rest = Math.floor(rest / middles.length);
    if (rest < 100) {
      word += ends[rest % ends.length];
      rest = Math.floor(rest / ends.length);
    }
  }
  return word;
}
