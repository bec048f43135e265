/** The transitive closure of pairs: every index in exactly one group, groups and their members ascending. */
export function closePairs(
  count: number,
  pairs: readonly (readonly [number, number])[],
): number[][] {
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
  const groups = new Map<number, number[]>();
  for (let index = 0; index < count; index++) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  }
  return [...groups.values()];
}
