/** Longer lists are cut into pages of this length. */
export const pageSize = 100;

/** One page of a list. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/**
 * The values of a route's rest parameter for a list: undefined for the first
 * page, which stands at the list's own address, then `page/2`, `page/3` …
 */
export function listPageParameters(length: number): (string | undefined)[] {
  const total = Math.max(1, Math.ceil(length / pageSize));
  return Array.from({ length: total }, (_, index) =>
    index === 0 ? undefined : `page/${index + 1}`,
  );
}

/** The page that a route's rest parameter names. */
export function pickPage<T>(items: readonly T[], parameter: string | undefined): ListPage<T> {
  const number = Number(parameter?.slice('page/'.length) ?? 1);
  return {
    items: items.slice((number - 1) * pageSize, number * pageSize),
    number,
    total: Math.max(1, Math.ceil(items.length / pageSize)),
  };
}
