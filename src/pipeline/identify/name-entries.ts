import { findMark } from './find-mark.ts';
import type { IdentifiedCapture, Inheritance, PriorEntry } from './inherit-identity.ts';
import { distinguishSlug, makeSlug } from './make-slug.ts';

/**
 * Names entries after their titles. Inherited ids stay; where a title's slug is
 * taken or shared, a short hash of the entry's first capture sets it apart. No
 * id or alias of a prior entry is ever given to another, nor one that is
 * reserved. Without prior entries the ids depend on the clusters alone, not
 * their order.
 */
export function nameEntries(
  clusters: readonly { readonly title: string; readonly captures: readonly IdentifiedCapture[] }[],
  inherited: readonly Inheritance[],
  prior: readonly PriorEntry[],
  reserved: readonly string[] = [],
): string[] {
  const taken = new Set([...prior.flatMap(({ id, aliases }) => [id, ...aliases]), ...reserved]);
  const slugs = clusters.map(({ title, captures }, index) =>
    inherited[index]?.id === undefined ? makeSlug(title, findMark(captures)) : '',
  );
  const fresh = new Map<string, number>();
  for (const slug of slugs) fresh.set(slug, (fresh.get(slug) ?? 0) + 1);
  return clusters.map(({ captures }, index) => {
    const known = inherited[index]?.id;
    if (known !== undefined) return known;
    const slug = slugs[index] ?? '';
    const isShared = taken.has(slug) || (fresh.get(slug) ?? 0) > 1;
    return isShared ? findFreeSlug(slug, findMark(captures), taken) : slug;
  });
}

/** A slug with a hash that nothing has: the part split from an entry may bring the capture it was named after. */
function findFreeSlug(slug: string, mark: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = distinguishSlug(slug, attempt === 0 ? mark : `${mark} ${attempt}`);
    if (!taken.has(id)) return id;
  }
}
