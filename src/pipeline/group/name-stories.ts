import type { EntryHead, Story } from '../../model/entry.ts';
import { joinStories } from './join-stories.ts';
import type { StoryLink } from './link-reports.ts';

/**
 * The story of each entry that has one, with all its other entries: those
 * linked directly with the confidence of the link, the rest without. A story
 * keeps the id that most of its entries had; one id never names two stories.
 */
export function nameStories(
  links: readonly StoryLink[],
  priorStories: ReadonlyMap<string, string>,
): Map<string, Story> {
  const groups = joinStories(links);
  const ids = chooseIds(groups, priorStories);
  const direct = new Map(links.map((link) => [link.pair.join(' '), link]));
  return new Map(
    groups.flatMap((members, index) =>
      members.map((member): [string, Story] => [
        member,
        {
          id: ids[index] ?? '',
          entries: members
            .filter((other) => other !== member)
            .map((other) => {
              const link = direct.get(member < other ? `${member} ${other}` : `${other} ${member}`);
              return {
                id: other,
                confidence: link?.confidence ?? null,
                shared: [...(link?.shared ?? [])],
              };
            }),
        },
      ]),
    ),
  );
}

/** The story that each of the entries as they stand is part of. */
export function listPriorStories(
  prior: readonly (Pick<EntryHead, 'id'> & { readonly story: Pick<Story, 'id'> | null })[],
): Map<string, string> {
  return new Map(prior.flatMap(({ id, story }) => (story ? [[id, story.id]] : [])));
}

/** Prior ids go to the groups with most of their former entries; other groups are named after their first free entry. */
function chooseIds(
  groups: readonly (readonly string[])[],
  priorStories: ReadonlyMap<string, string>,
): string[] {
  const claims = groups.flatMap((members, index) => {
    const counts = new Map<string, number>();
    for (const member of members) {
      const id = priorStories.get(member);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, count]) => ({ index, id, count, named: members.includes(id) }));
  });
  claims.sort(
    (a, b) =>
      Number(b.named) - Number(a.named) ||
      b.count - a.count ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) ||
      a.index - b.index,
  );
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const { index, id } of claims) {
    if (ids.has(index) || taken.has(id)) continue;
    ids.set(index, id);
    taken.add(id);
  }
  return groups.map((members, index) => {
    const id = ids.get(index) ?? members.find((member) => !taken.has(member)) ?? '';
    taken.add(id);
    return id;
  });
}
