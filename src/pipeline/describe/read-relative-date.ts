import type { Moment } from '../../model/moment.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, in the languages of the archive; each count is bounded. */
const units: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\d)(\d{1,3}|an?|one)\s?(?:min(?:ute)?s?|m)\sago|(?<!\d)(\d{1,3})\s(?:минут\p{L}?|хвилин\p{L}?)\s(?:назад|тому)|(?<!\d)(\d{1,3})\s(?:dakika|dəqiqə)\s(?:önce|əvvəl)|(?<!\d)(\d{1,3})\sրոպե առաջ|(?<!\d)(\d{1,3})\sწუთის წინ/iu,
    minute,
  ],
  [
    /(?<!\d)(\d{1,2}|an?|one)\s?(?:hours?|hrs?|h)\sago|(?<!\d)(\d{1,2})\s(?:час\p{L}{0,2}|годин\p{L}?)\s(?:назад|тому)|(?<!\d)(\d{1,2})\s(?:saat)\s(?:önce|əvvəl)|(?<!\d)(\d{1,2})\sժամ առաջ|(?<!\d)(\d{1,2})\sსაათის წინ/iu,
    hour,
  ],
  [
    /(?<!\d)(\d{1,2}|an?|one)\s?(?:days?|d)\sago|(?<!\d)(\d{1,2})\s(?:день|дня|дней|дні|днів)\s(?:назад|тому)|(?<!\d)(\d{1,2})\s(?:gün)\s(?:önce|əvvəl)|(?<!\d)(\d{1,2})\sօր առաջ|(?<!\d)(\d{1,2})\sდღის წინ/iu,
    day,
  ],
];
const today = /^(?:today|сегодня|сьогодні|այսօր|დღეს|bu gün|bugün)(?!\p{L})/iu;
const yesterday = /^(?:yesterday|вчера|вчора|երեկ|გუშინ|dünən|dün)(?!\p{L})/iu;

/**
 * The day that a line such as “2 hours ago” means for a page captured at a
 * known moment, or undefined where the capture is known too little: hours and
 * minutes need its time.
 */
export function readRelativeDate(line: string, captured: Moment): Moment | undefined {
  if (line.length > 80 || captured.length < 10) return undefined;
  const hasTime = captured.includes('T');
  const local = Date.parse(`${captured.slice(0, 16)}${hasTime ? '' : 'T00:00'}Z`);
  if (Number.isNaN(local)) return undefined;
  const text = line.replace(/^[^\p{L}\d]+|^\p{L}+:\s/u, '');
  if (today.test(text)) return formatDay(local);
  if (yesterday.test(text)) return formatDay(local - day);
  for (const [pattern, length] of units) {
    const match = pattern.exec(line);
    const printed = match?.slice(1).find((one) => one !== undefined);
    if (printed === undefined) continue;
    const count = /^\d/.test(printed) ? Number(printed) : 1;
    return length < day && !hasTime ? undefined : formatDay(local - count * length);
  }
  return undefined;
}

function formatDay(instant: number): Moment {
  return new Date(instant).toISOString().slice(0, 10);
}
