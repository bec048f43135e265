import { joiners, outlets, particles, roles } from './byline-words.ts';

const mostNameWords = 5;
const mostAuthors = 6;
/** Words after a name that begin something else. */
const continuation =
  /\s(?:in|for|on|at|from|published|updated|posted|last|contributions?|special to)(?=\s|$)[\s\S]*|\s@[\s\S]*|\s\([\s\S]*|,$/u;
const credentials = /^(?:[A-Z]{2,5}|Ph\.?D\.?|M\.?D\.?|[A-Z]\.[A-Z]\.)$/u;
const nameWord = /^[\p{Lu}\p{Lt}\p{Lo}\p{Script=Georgian}][\p{L}\p{M}'’.-]*$/u;

/** The authors' names at the beginning of a text, up to the first piece that is none; `isStated` where words such as “By” precede. */
export function readNames(printed: string, isStated: boolean): string[] {
  const names: string[] = [];
  for (const piece of printed.split(joiners).slice(0, mostAuthors)) {
    const name = trimName(piece);
    const isRest = name === '' || (names.length > 0 && isAside(name));
    if (isRest || !isName(name, isStated && names.length === 0)) break;
    names.push(name);
  }
  return names;
}

/** A name without the post, the outlet or the place after it. */
function trimName(piece: string): string {
  const words = piece.replace(continuation, '').trim().split(/\s+/);
  const keys = words.map(foldWord);
  const end = words.findIndex(
    (word, index) =>
      index > 1 &&
      (roles.has(keys[index] ?? '') || credentials.test(word) || /^\p{Lu}{3,}\p{Ll}/u.test(word)) &&
      !isShouted(piece),
  );
  const named = end < 0 ? words : words.slice(0, end);
  // «Anna Petrova News Reporter»: what the post is at.
  const kept = end > 2 && outlets.has(keys[end - 1] ?? '') ? named.slice(0, -1) : named;
  // «Anna Petrova Fox News»: an outlet of two words after a name of two.
  const outlet = kept.findIndex((word, index) => index > 2 && outlets.has(foldWord(word)));
  const own = outlet < 0 ? kept : kept.slice(0, Math.max(2, outlet - 1));
  return own.join(' ').replace(/[\s,:.·|-]{1,20}$/u, (marks) => (/^\.$/.test(marks) ? '.' : ''));
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Whether a further piece names a post, an outlet or a degree and no person. */
function isAside(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length === 1 ||
    credentials.test(name) ||
    words.some((word) => roles.has(foldWord(word)) || outlets.has(foldWord(word)))
  );
}

function isName(name: string, isLenient: boolean): boolean {
  const words = name.split(/\s+/);
  if (words.length > (isLenient ? mostNameWords + 1 : mostNameWords)) return false;
  if (/[\d?!:;"“”«»@#$%&+=<>()[\]{}]/u.test(name) && !isLenient) return false;
  if (/[.!?։]$/u.test(name) && !/\b(?:\p{Lu}|Jr|Sr)\.$/u.test(name)) return false;
  if (notNames.test(name)) return false;
  if (isHandle(name, isLenient)) return true;
  const isOutlet = isLenient && words.some((word) => outlets.has(foldWord(word)));
  if (particles.has(foldWord(words[0] ?? '')) && !isOutlet) return false;
  return (
    words.some((word) => nameWord.test(word)) &&
    words.every((word) => nameWord.test(word) || particles.has(foldWord(word)))
  );
}

/** What follows “By” where a sentence or a heading begins so. */
const notNames =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:then|now|law|contrast|far|default|design)\b/iu;

/** One word is a name where “By” stands before it: «By MrMill». */
function isHandle(name: string, isLenient: boolean): boolean {
  return isLenient && /^[\p{L}\p{N}_.]{3,30}$/u.test(name) && /\p{Lu}/u.test(name);
}

/** A word as the lists of words have it. */
export function foldWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{M}-]/gu, '');
}
