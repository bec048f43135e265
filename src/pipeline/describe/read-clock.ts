/** A time of day read off a text, and where it stood in it. */
export interface ClockFinding {
  /** As ISO 8601 writes it, with a zone only where one is printed: `10:44`, `10:44:30+04:00`. */
  readonly time: string;
  readonly start: number;
  readonly end: number;
}

/** Zones whose printed names mean one offset; ET, CST, BST, IST, МСК and their like mean several or have changed. */
const namedZones: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
};

/** A weekday, in whatever language; words such as “updated” begin a date of their own. */
const weekday =
  '(?:,?\\s\\(?(?![Uu]pdat|[Mm]odif|[Ee]dit|[Оо]бнов|[Ии]змен|[Gg]üncel|[Yy]enilən)\\p{L}{2,14}\\)?)?';
const tie =
  '(?:\\s{0,3}[,/|–—•·-]\\s{0,3}|\\s{1,3}(?:(?:at|в|о|saat|ժամը|um|à|a las|ore|kl\\.?|klo)\\s)?|T|(?=\\d{1,2}:\\d{2}\\s?[AaPp][Mm]))';
const clock =
  '(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,6})?)?(?!\\d)(?:\\s?(?<half>[AaPp]\\.?[Mm])\\b\\.?)?';
const zone =
  '(?<zone>\\s?\\(?(?:Z\\b|GMT|UTC|[+-]\\d{2}:?\\d{2})(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?!\\p{L})|\\s\\(?(?:EST|EDT|MDT|PST|PDT|CET|CEST|EET|EEST)\\)?(?!\\p{L}))?';

const after = new RegExp(`^(?:${weekday}${tie})${clock}${zone}`, 'u');
/** A time right before a date: “10:44, 20.09.2022”, “4:30 PM on May 3, 2022”. */
const before =
  /(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?:\s?(?<half>[AaPp]\.?[Mm])\b\.?)?(?<zone>\s(?:EST|EDT|MDT|PST|PDT|CET|CEST|GMT|UTC))?\s{0,3}(?:[,/|–—•·-]|on(?=\s))?\s{0,3}$/u;

/** How far a date may be from the end of its time. */
const reach = 48;
const reachBack = 32;

/** The time that follows a date which ends at an offset, a weekday between them or not. */
export function readClockAfter(line: string, offset: number): ClockFinding | undefined {
  const match = after.exec(line.slice(offset, offset + reach));
  const time = match?.groups && formatClock(match.groups);
  return match && time ? { time, start: offset, end: offset + match[0].length } : undefined;
}

/** The time right before a date which starts at an offset. */
export function readClockBefore(line: string, offset: number): ClockFinding | undefined {
  const from = Math.max(0, offset - reachBack);
  const match = before.exec(line.slice(from, offset));
  const time = match?.groups && formatClock(match.groups);
  return match && time ? { time, start: from + match.index, end: offset } : undefined;
}

/** A time of day as ISO 8601 writes it; undefined where no clock shows it. */
function formatClock(groups: Record<string, string | undefined>): string | undefined {
  const { hour = '', minute = '', second, half } = groups;
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const time = `${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`;
  return `${time}${formatZone(groups.zone)}`;
}

function formatZone(zone: string | undefined): string {
  if (!zone) return '';
  const printed = zone.replace(/[()\s]/g, '');
  const named = namedZones[printed.toLowerCase()];
  if (named) return named;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(printed);
  if (!offset) return 'Z';
  const [, sign, hours = '', minutes = '00'] = offset;
  // No clock on Earth is further from UTC; the figures mean something else.
  if (Number(hours) > 14 || Number(minutes) > 59) return '';
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
