import type { ParsedCapture } from '../../model/capture.ts';
import type { Publisher } from '../../model/publisher.ts';
import type { Label } from '../page/label.ts';
import { normaliseWords } from '../page/measure-text.ts';

/** Lines of furniture longer than this say more than a name. */
const longestNotice = 200;

/** What a page says of its own site, made comparable. */
export interface SiteNames {
  /** Whether words are the site's name, as far as the page tells. */
  readonly has: (words: string) => boolean;
}

/**
 * The names that a page's site goes by: declared, of the records' publishers,
 * the host of its address, and whatever its notice of copyright holds.
 */
export function listSiteNames(
  { declarations, sidecar, blocks }: ParsedCapture,
  labels: readonly Label[],
  publishers: readonly Publisher[],
): SiteNames {
  const names = new Set<string>();
  const add = (name: string) => {
    const words = normaliseWords(name);
    if (words !== '') names.add(words);
    if (words.startsWith('the ')) names.add(words.slice(4));
  };
  for (const { field, value } of declarations) {
    if (field === 'publisher') add(value);
    if (field === 'url') addHost(value, add);
  }
  if (sidecar.url) addHost(sidecar.url, add);
  for (const { name, alternative = [] } of publishers)
    for (const one of [name, ...alternative]) add(one);
  const notices = blocks.flatMap(({ text }, index) => {
    const label = labels[index];
    const isNotice = label?.as === 'removed' && label.rule === 'copyright-notice';
    return isNotice && text.length <= longestNotice ? [` ${normaliseWords(text)} `] : [];
  });
  return {
    has: (words) => {
      const name = normaliseWords(words);
      if (name === '') return false;
      return (
        names.has(name) ||
        names.has(name.replaceAll(' ', '')) ||
        notices.some((notice) => notice.includes(` ${name} `))
      );
    },
  };
}

/** `news.example.co.uk` goes by its whole name and by `example`. */
function addHost(url: string, add: (name: string) => void): void {
  if (!URL.canParse(url)) return;
  const host = new URL(url).hostname.replace(/^www\./, '');
  add(host);
  const parts = host.split('.');
  const main = parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3 ? parts.at(-3) : parts.at(-2);
  if (main && main.length > 2) add(main);
}
