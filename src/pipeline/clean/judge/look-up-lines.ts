import { type Lexicon, visitKeys } from './lexicon.ts';
import type { MeasuredLines } from './measure-lines.ts';

/** What the lexicon says of each line. */
export interface LineOdds {
  /** Sum of the log-odds of standing in an article over the square root of the number of keys. */
  readonly body: Float32Array;
  readonly least: Float32Array;
  readonly most: Float32Array;
  /** The same for standing after the article's end, and before its start. */
  readonly after: Float32Array;
  readonly afterMost: Float32Array;
  readonly before: Float32Array;
  readonly beforeMost: Float32Array;
  /** Of beginnings and whole lines alone. */
  readonly whole: Float32Array;
}

/** Looks the words of each line up. */
export function lookUpLines({ count, hashes }: MeasuredLines, lexicon: Lexicon): LineOdds {
  const make = () => new Float32Array(count);
  const odds = {
    body: make(),
    least: make(),
    most: make(),
    after: make(),
    afterMost: make(),
    before: make(),
    beforeMost: make(),
    whole: make(),
  };
  for (let index = 0; index < count; index++) {
    let keys = 0;
    let body = 0,
      least = 0,
      most = 0,
      after = 0,
      afterMost = 0,
      before = 0,
      beforeMost = 0,
      whole = 0;
    visitKeys(hashes[index] ?? [], (key, kind) => {
      keys++;
      const place = lexicon.places.get(key);
      if (place === undefined) return;
      const inBody = lexicon.odds[place * 3] ?? 0;
      const behind = lexicon.odds[place * 3 + 1] ?? 0;
      const ahead = lexicon.odds[place * 3 + 2] ?? 0;
      body += inBody;
      if (inBody < least) least = inBody;
      if (inBody > most) most = inBody;
      after += behind;
      if (behind > afterMost) afterMost = behind;
      before += ahead;
      if (ahead > beforeMost) beforeMost = ahead;
      if (kind !== 'word' && kind !== 'pair' && kind !== 'longWord') whole += inBody;
    });
    const scale = Math.sqrt(keys || 1);
    odds.body[index] = body / scale;
    odds.least[index] = least;
    odds.most[index] = most;
    odds.after[index] = after / scale;
    odds.afterMost[index] = afterMost;
    odds.before[index] = before / scale;
    odds.beforeMost[index] = beforeMost;
    odds.whole[index] = whole;
  }
  return odds;
}
