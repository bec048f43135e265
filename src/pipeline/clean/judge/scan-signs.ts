/** Counts over the signs of a line, other than its words. */
export interface Signs {
  readonly spaces: number;
  readonly commas: number;
  readonly stops: number;
  /** Stops with a space or the line's end behind them. */
  readonly sentences: number;
  readonly quotes: number;
  /** Strokes, arrows and bullets that part the items of a menu. */
  readonly separators: number;
  /** `©`, `@`, `#` and `://`. */
  readonly webSigns: number;
  readonly tabs: number;
}

const commas = signSet(',;،、，՝');
const stops = signSet('.!?…։。؟।！？');
const quotes = signSet('"“”«»„');
const closing = signSet('"\'”’»)]›“');
const separators = signSet('|»›>→•·');
const webSigns = signSet('©@#');

function signSet(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)));
}

/** Counts the signs of a line in one pass. */
export function scanSigns(text: string): Signs {
  const counts = {
    spaces: 0,
    commas: 0,
    stops: 0,
    sentences: 0,
    quotes: 0,
    separators: 0,
    webSigns: 0,
    tabs: 0,
  };
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isAsciiWord(unit)) continue;
    if (unit === 32) counts.spaces++;
    else if (stops.has(unit)) {
      counts.stops++;
      if (index + 1 === text.length || text.charCodeAt(index + 1) === 32 || unit === 0x3002)
        counts.sentences++;
    } else if (commas.has(unit)) counts.commas++;
    else {
      if (quotes.has(unit)) counts.quotes++;
      if (separators.has(unit)) counts.separators++;
      else if (webSigns.has(unit) || (unit === 58 && text.startsWith('://', index)))
        counts.webSigns++;
      else if (unit === 9) counts.tabs++;
    }
  }
  return counts;
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** How a line ends: `stop` as a sentence, `ellipsis`, `question`, `colon`, `comma`, or `none`. */
export function findEnding(
  text: string,
): 'stop' | 'ellipsis' | 'question' | 'colon' | 'comma' | 'none' {
  let end = text.length - 1;
  for (let skipped = 0; skipped < 3 && end > 0 && closing.has(text.charCodeAt(end)); skipped++)
    end--;
  const last = text[end] ?? '';
  if (last === '…' || text.endsWith('...', end + 1)) return 'ellipsis';
  if (last === '?' || last === '؟' || last === '？') return 'question';
  if (last === ':' || last === '：')
    return /\p{Script=Armenian}/u.test(text[end - 1] ?? '') ? 'stop' : 'colon';
  if (last === ',' || last === ';') return 'comma';
  return stops.has(last.charCodeAt(0)) ? 'stop' : 'none';
}
