import { styleText } from 'node:util';
import type { VFileMessage } from 'vfile-message';

/** Messages for people, one a line and sorted: `FILE:LINE:COLUMN reason [rule]`. */
export function formatMessages(messages: readonly VFileMessage[]): string {
  return [...messages]
    .sort((a, b) => compare(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, column, reason, ruleId, fatal }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      const mark = fatal
        ? styleText('red', 'error', { stream: process.stderr })
        : styleText('yellow', 'note', { stream: process.stderr });
      return `${mark} ${styleText('bold', place, { stream: process.stderr })} ${reason} [${ruleId}]`;
    })
    .join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
