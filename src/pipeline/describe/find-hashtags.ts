/** The hashtags of a line that holds nothing else, without `#`, in order; undefined for any other line. */
export function findHashtags(line: string): string[] | undefined {
  if (!/^[#＃]/u.test(line) || line.length > 2000) return undefined;
  const tags: string[] = [];
  for (const part of line.split(/[\s,;]+/u)) {
    const tag = /^[#＃]([\p{L}\p{M}\p{N}_-]+)$/u.exec(part)?.[1];
    if (!tag) return undefined;
    tags.push(tag);
  }
  return tags;
}
