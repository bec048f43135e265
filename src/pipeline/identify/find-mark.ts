/** What tells a cluster apart whatever the order of its captures: its least SHA-256. */
export function findMark(captures: readonly { readonly sha256: string }[]): string {
  return captures.map(({ sha256 }) => sha256).sort()[0] ?? '';
}
