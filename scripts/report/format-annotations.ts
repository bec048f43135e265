import type { Report } from './report.ts';

/** Problems as workflow commands of GitHub, which shows them at their lines in a pull request; one a line. */
export function formatAnnotations({ problems }: Report): string {
  return problems
    .map(({ file, line, column, rule, reason }) => {
      const places = [
        `file=${escapeProperty(file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
        `title=${escapeProperty(rule)}`,
      ];
      return `::error ${places.join(',')}::${escapeData(reason)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
