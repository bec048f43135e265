import { type Sidecar, sidecarSchema } from '../../src/model/sidecar.ts';

const head = 8192;
const address = /^[ \t]*url:\s*(\S+)/m;
const markOfTheWeb = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/;
const savedDate =
  /saved date:\s*\w{3} (\w{3}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{2})(\d{2})/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What the program that saved a page wrote at its head: SingleFile's comment with address and time, or the `saved from url` of browsers. */
export function readSavedFrom(bytes: Uint8Array): Sidecar {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, head));
  const comment = findComment(text);
  const url = address.exec(comment)?.[1] ?? markOfTheWeb.exec(text)?.[1];
  const [, month = '', day, year, clock, hours, minutes] = savedDate.exec(comment) ?? [];
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  const captured = day && `${year}-${number}-${day}T${clock}${hours}:${minutes}`;
  const stated = { ...(url ? { url } : {}), ...(captured ? { captured } : {}) };
  return sidecarSchema.safeParse(stated).data ?? {};
}

/** What SingleFile's comment says; nothing where there is none, or no end of it. */
function findComment(text: string): string {
  const opening = /<!--\s*Page saved with SingleFile/.exec(text);
  if (!opening) return '';
  const start = opening.index + opening[0].length;
  const end = text.indexOf('-->', start);
  return end === -1 ? '' : text.slice(start, end);
}
