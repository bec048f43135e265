import { findDay } from '../../model/moment.ts';
import type { Evidence } from './capture-digest.ts';
import type { GroupInput } from './group-input.ts';

/** What a capture states besides its text, made comparable. */
export function readEvidence({ title, publisher, published, url }: GroupInput): Evidence {
  return {
    title,
    publisher,
    day: published === undefined ? undefined : findDay(published),
    address: url === undefined ? undefined : normaliseAddress(url),
  };
}

/** An address as far as it names an article: a page's root names none, and its query and fragment rarely do more than track. */
function normaliseAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname, search } = new URL(url);
  const path = pathname.replace(/\/(?:index\.\w+)?$/, '');
  const id = /[?&]((?:id|p|article|news|story)=\w+)/i.exec(search)?.[1];
  if (path === '' && id === undefined) return undefined;
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}${id === undefined ? '' : `?${id}`}`;
}
