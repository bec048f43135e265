import { expect, test } from 'vitest';
import { formatCsvRecord, guardText } from './csv.ts';

/** What the note in every table tells readers to do. */
function unguard(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''", '=', ''])(
  'no spreadsheet takes %j for a formula, and it comes back',
  (text) => {
    expect(guardText(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(unguard(guardText(text))).toBe(text);
  },
);

test('ordinary texts stay as they are', () => {
  expect(guardText('A bridge = a road')).toBe('A bridge = a road');
});

test('cells with commas, quotation marks or line breaks are quoted', () => {
  expect(formatCsvRecord(['a,b', 'say "a"', 'a\nb', 'a', 1, true, null])).toBe(
    '"a,b","say ""a""","a\nb",a,1,true,\r\n',
  );
});
