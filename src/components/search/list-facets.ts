import type { Facet, SearchTable } from '../../site/search-table.ts';
import type { Narrowed } from './narrow-entries.ts';
import type { ChoiceKey, SearchState } from './search-state.ts';
import type { SearchWords } from './search-words.ts';

/** A value of a facet as the page shows it. */
export interface ShownValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly mark: 'chosen' | 'excluded' | undefined;
}

export interface ShownFacet {
  readonly facet: Facet;
  /** The key by which addresses name its choices. */
  readonly key: ChoiceKey;
  readonly values: readonly ShownValue[];
}

const facets = [
  'publisher',
  'language',
  'year',
  'month',
  'topic',
  'place',
  'person',
  'organisation',
  'undescribed',
] as const satisfies readonly Facet[];

/**
 * The facets with their values: what would leave an entry, and what is chosen or
 * excluded already. Years and months run from the newest, others from the most
 * frequent. Months are offered once a year is chosen.
 */
export function listFacets(
  table: SearchTable,
  { counts }: Narrowed,
  state: SearchState,
  words: SearchWords,
): ShownFacet[] {
  return facets.flatMap((facet): ShownFacet[] => {
    const key = findKey(facet);
    const counted = new Map(counts.get(facet));
    for (const id of [...(state.chosen[key] ?? []), ...(state.excluded[key] ?? [])])
      if (belongsTo(id, facet, table) && !counted.has(id)) counted.set(id, 0);
    const values = [...counted].map(([id, count]): ShownValue => {
      const isChosen = state.chosen[key]?.includes(id);
      const mark = isChosen ? 'chosen' : state.excluded[key]?.includes(id) ? 'excluded' : undefined;
      return { id, name: nameValue(facet, id, table, words), count, mark };
    });
    const isDate = facet === 'year' || facet === 'month';
    values.sort((a, b) =>
      isDate
        ? compareDates(a.id, b.id)
        : b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id),
    );
    const isIdle = facet === 'month' && !state.chosen.year && values.every(({ mark }) => !mark);
    return values.length === 0 || isIdle ? [] : [{ facet, key, values }];
  });
}

/** The name of a facet's value; its id where the table does not know it. */
export function nameValue(
  facet: Facet,
  id: string,
  table: SearchTable,
  words: SearchWords,
): string {
  const find = (list: readonly (readonly [string, string, ...unknown[]])[]) =>
    list.find(([own]) => own === id)?.[1];
  if (facet === 'year') return id === 'undated' ? words.undated : id;
  if (facet === 'month')
    return `${words.months[Number(id.slice(5, 7)) - 1] ?? ''} ${id.slice(0, 4)}`;
  if (facet === 'publisher')
    return find(table.publishers) ?? (id === 'unknown' ? words.unknown : id);
  if (facet === 'language') return find(table.languages) ?? (id === 'unknown' ? words.unknown : id);
  return find(table.tags) ?? id;
}

/** The key of a facet in addresses: tags of all types have one. */
function findKey(facet: Facet): ChoiceKey {
  return facet === 'publisher' || facet === 'language' || facet === 'year' || facet === 'month'
    ? facet
    : 'tag';
}

/** Whether a value chosen under the key of a facet is one of it; tags that nobody knows are other tags. */
export function belongsTo(id: string, facet: Facet, table: SearchTable): boolean {
  if (findKey(facet) !== 'tag') return true;
  return (table.tags.find(([own]) => own === id)?.[2] ?? 'undescribed') === facet;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The newest first, undated last. */
function compareDates(a: string, b: string): number {
  const isDated = (id: string) => Number(/^\d/.test(id));
  return isDated(b) - isDated(a) || compare(b, a);
}
