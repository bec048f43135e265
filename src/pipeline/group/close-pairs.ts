/** For each index the least one of its group, in the transitive closure of pairs. */
export function findRoots(count: number, pairs: Iterable<readonly [number, number]>): Uint32Array {
  const parents = Uint32Array.from({ length: count }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? 0;
    for (let at = index; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const [i, j] of pairs) {
    const [a, b] = [find(i), find(j)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
  for (let index = 0; index < count; index++) parents[index] = find(index);
  return parents;
}

/** The transitive closure of pairs: every index in exactly one group, groups and their members ascending. */
export function closePairs(count: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, root] of findRoots(count, pairs).entries()) {
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  return [...groups.values()];
}
