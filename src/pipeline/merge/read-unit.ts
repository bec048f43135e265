import type { Edition, Span } from './edition.ts';

/** What a witness reads at a place; it is absent where it has nothing of its own there beside a gap. */
export interface UnitReading {
  readonly text: string;
  readonly isAbsent: boolean;
}

/** What a witness reads at a place. */
export function readUnit(tokens: readonly string[], unit: Span, edition: Edition): UnitReading {
  const changes = edition.changes.filter((edit) => belongs(edit, unit));
  const gaps = edition.gaps
    .map(({ start, end }) => ({
      start: Math.max(start, unit.start),
      end: Math.min(end, unit.end),
      text: '',
    }))
    .filter(({ start, end }) => start < end);
  let text = '';
  let position = unit.start;
  for (const edit of [...changes, ...gaps].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += tokens.slice(position, edit.start).join('') + edit.text;
    position = edit.end;
  }
  text += tokens.slice(position, unit.end).join('');
  const lacks = gaps.length > 0 || edition.gaps.some((gap) => surrounds(gap, unit, tokens.length));
  return { text, isAbsent: lacks && changes.length === 0 };
}

function belongs(edit: Span, unit: Span): boolean {
  if (edit.start < unit.start || edit.end > unit.end) return false;
  if (edit.start < edit.end) return true;
  // An insertion: inside the place, or the place itself.
  return unit.start === unit.end || (edit.start > unit.start && edit.start < unit.end);
}

/** Whether the point of an insertion lies in a gap; the ends of the text do where the gap reaches them. */
function surrounds(gap: Span, { start, end }: Span, length: number): boolean {
  if (start < end) return false;
  return (
    (gap.start < start && start < gap.end) ||
    (start === 0 && gap.start === 0) ||
    (start === length && gap.end === length)
  );
}
