import type { Tombstone } from '../model/tombstone.ts';
import type { Library } from './library.ts';

/** What stands in the place of a withdrawn entry, by its id of today; undefined where nothing does. */
export function findReplacement(
  { entries, tombstones }: Pick<Library, 'entries' | 'tombstones'>,
  { replacedBy }: Pick<Tombstone, 'replacedBy'>,
): { readonly id: string; readonly title: string; readonly language: string | null } | undefined {
  if (replacedBy === null) return undefined;
  const has = ({ id, aliases }: { id: string; aliases: readonly string[] }) =>
    id === replacedBy || aliases.includes(replacedBy);
  const entry = entries.find(has);
  if (entry) return entry;
  const tombstone = [...tombstones.values()].find(has);
  return tombstone && { id: tombstone.id, title: tombstone.title, language: null };
}
