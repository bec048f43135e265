/** The commonest letters of Armenian; they make up two thirds of a text. */
const common = /[աեիոնրւմկտսլվդ]/iu;

/**
 * Whether text is Armenian beyond doubt: enough letters, none of another
 * script that is not ASCII, and the common ones as common as they are. Read
 * as ARMSCII-8, other encodings fail: its capitals and small letters take
 * turns, so that words of other languages come out as `ԱբԳդ`.
 */
export function isArmenianText(text: string): boolean {
  const letters = text.slice(0, 200_000).match(/(?!\p{ASCII})\p{L}/gu) ?? [];
  const own = letters.filter((letter) => /\p{Script=Armenian}/u.test(letter));
  return (
    own.length >= 60 &&
    own.length === letters.length &&
    own.filter((letter) => common.test(letter)).length >= own.length * 0.6
  );
}
