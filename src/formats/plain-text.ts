import { findTextBlocks, joinText, parseArticle } from '../model/article-text.ts';
import type { EntryDocument } from './entry-document.ts';
import { flattenSpace } from './reference.ts';

/**
 * Writes an entry as plain text: title, byline, publisher and date, address and
 * rights, each on its line as far as it is known; a blank line; the text, with
 * a blank line between paragraphs, or the first words that may go out and why there are no more.
 */
export function writePlainText({ head, markdown, reference, withheld }: EntryDocument): string {
  const { rights, byline } = head;
  const source = [reference.publisher, reference.published].filter((part) => part !== undefined);
  const lines = [
    reference.title,
    byline ?? '',
    source.join(', '),
    reference.address,
    [rights.statement, rights.holder].filter((part) => part !== undefined).join(', '),
    rights.note ?? '',
  ].map(flattenSpace);
  const text =
    withheld === undefined
      ? joinText(findTextBlocks(parseArticle(markdown)))
      : [...(reference.excerpt === undefined ? [] : [reference.excerpt]), `[${withheld}]`].join(
          '\n\n',
        );
  return `${lines.filter((line) => line !== '').join('\n')}\n\n${text}\n`;
}
