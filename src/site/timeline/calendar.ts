const millisecondsPerDay = 86_400_000;

/** A day as ISO 8601 writes it; undefined where no calendar has it. @param month 1 to 12 */
export function makeDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? formatDay(time / millisecondsPerDay) : undefined;
}

/** Days from 1 January 1970 to a day such as `2022-09-19`. */
export function parseDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** The day so many days after 1 January 1970. */
export function formatDay(days: number): string {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}
