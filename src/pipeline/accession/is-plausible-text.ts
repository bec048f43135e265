/**
 * Whether text decoded from a legacy encoding can be what somebody wrote. A
 * wrong decoding leaves traces that no language has: controls of C1, small
 * letters before capitals (`аАаА`), two scripts or signs such as `¤` within a
 * word, or Cyrillic without the letters that make up most of it.
 */
export function isPlausibleText(text: string): boolean {
  const sample = text.slice(0, 200_000);
  if (hasForeignControl(sample)) return false;
  let words = 0;
  let odd = 0;
  for (const [word] of sample.matchAll(/[^\s!-,./:-@[-`{-~]+/g)) {
    if (!/\P{ASCII}/u.test(word)) continue;
    words++;
    if (isOddWord(word)) odd++;
  }
  return odd <= words * 0.03 && hasCommonCyrillic(sample) && !mixesAlphabets(sample);
}

/** C0 and C1 controls, private use, unassigned and replacement characters. */
export function hasForeignControl(text: string): boolean {
  return /(?![\t\n\f\r\u0085])\p{Cc}|[\uFFFD\p{Co}\p{Cn}]/u.test(text);
}

function isOddWord(word: string): boolean {
  const inner = word.replace(/^[^\p{L}]{1,8}/u, '').replace(/[^\p{L}]{1,8}$/u, '');
  if (inner === '') return /[^\p{P}\p{S}\p{N}\p{Z}]/u.test(word) || word.length > 8;
  // `McDonald` and `iPhone` have one capital within; so may a name in any script, rarely.
  if (/\p{Ll}\p{Lu}/u.test(inner)) return true;
  if (/\p{Lu}{2}\p{Ll}{2}/u.test(inner)) return true;
  // Signs within a word: dashes, apostrophes, middle dots, combining and soft marks are usual ones.
  if (/\p{L}[^\p{L}\p{M}\p{N}\p{Pd}\p{Pi}\p{Pf}\u00ad\u00b7\u02bc.…\u00a0]\p{L}/u.test(inner))
    return true;
  const scripts = [
    /\p{Script=Latin}/u,
    /\p{Script=Cyrillic}/u,
    /\p{Script=Greek}/u,
    /\p{Script=Armenian}/u,
    /\p{Script=Georgian}/u,
    /\p{Script=Arabic}/u,
    /\p{Script=Hebrew}/u,
  ];
  return inner
    .split(/[\p{P}\p{N}\u00a0]/u)
    .some((part) => scripts.filter((s) => s.test(part)).length > 1);
}

/** Letters of the southern and of the eastern Slavs: MacCyrillic has the former where Windows has capitals. Azerbaijani has both. */
function mixesAlphabets(text: string): boolean {
  if (/[әҝҹ]/iu.test(text)) return false;
  return /[ђћџјљњ]/iu.test(text) && /[ыэъёщ]/iu.test(text);
}

/** In Russian, Ukrainian, Azerbaijani and Kazakh Cyrillic these letters are more than half of all. */
function hasCommonCyrillic(text: string): boolean {
  const letters = text.match(/\p{Script=Cyrillic}/gu) ?? [];
  if (letters.length < 20) return true;
  const common = letters.filter((letter) => /[аеиоунтсрлвкдмәıіы]/iu.test(letter)).length;
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  const shouting = capitals > letters.length * 0.6;
  return common >= letters.length * 0.55 && (!shouting || common >= letters.length * 0.65);
}
