/** What a run did to the entries, as paths below content/entries. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/** Compares entries by path and digest. */
export function compareEntries(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Changes {
  const paths = [...after.keys()];
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== after.get(path)),
    unchanged: paths.filter((path) => before.get(path) === after.get(path)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** Whether anything is to be written or removed. */
export function isStale({ added, changed, removed }: Changes): boolean {
  return added.length + changed.length + removed.length > 0;
}
