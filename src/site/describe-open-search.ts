import type { SearchDescription } from '../formats/open-search.ts';
import type { Archive } from '../model/archive.ts';
import { takeFirstWords } from '../model/shorten-text.ts';
import { addressOf } from './addresses.ts';
import type { Messages } from './messages.ts';

/** How browsers search the archive: the search page reads the words from its address. */
export function describeOpenSearch(archive: Archive, messages: Messages): SearchDescription {
  const { title, tagline, language, contact } = archive;
  const shorten = (length: number) => takeFirstWords(title, length).replace(/[\s\p{P}]{1,9}$/u, '');
  return {
    name: shorten(16),
    longName: shorten(48),
    description: `${messages.home.searchLabel}. ${tagline}`,
    language,
    contact: contact.email,
    self: addressOf.absolute(addressOf.openSearch()),
    template: `${addressOf.absolute(addressOf.search())}?q={searchTerms}`,
    icon: addressOf.absolute(addressOf.favicon()),
  };
}
