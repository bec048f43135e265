import type { Container } from '../../model/container.ts';
import type { HtmlContainer } from './html-list.ts';

/** Pages nest deeper only by mistake; what lies deeper is laid here. */
const deepest = 12;

/**
 * The containers of a block as it says them: each `begins` with the block
 * unless it held the block before, too. A list in a list belongs to the item
 * before it, as browsers show it; a list outside its items, and a table or
 * preformatted stretch that is not the innermost, say nothing.
 */
export function layContainers(
  own: readonly HtmlContainer[],
  previous: readonly HtmlContainer[],
): Container[] {
  const shared = own.findIndex((container, index) => container !== previous[index]);
  const begun = shared < 0 ? own.length : shared;
  const laid: Container[] = [];
  for (const [index, container] of own.entries()) {
    if (laid.length >= deepest) break;
    const begins = index >= begun;
    const next = own[index + 1];
    switch (container.kind) {
      case 'list':
        if (!next) break;
        laid.push({ kind: 'list', ordered: container.ordered, begins });
        if (next.kind !== 'item') laid.push({ kind: 'item', number: 1, begins });
        break;
      case 'item':
        laid.push({ kind: 'item', number: container.number, begins });
        break;
      case 'quotation':
        laid.push({ kind: 'quotation', begins });
        break;
      default:
        if (!next) laid.push({ kind: container.kind, begins });
    }
  }
  return laid.at(-1)?.kind === 'list' ? laid.slice(0, -1) : laid;
}
