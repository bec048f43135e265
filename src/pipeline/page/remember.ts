/** Results that are kept before the older half is forgotten. */
const most = 4000;
/** Longer texts are rare and would fill the memory. */
const longest = 20_000;

/**
 * A function of a text that remembers its latest results: many rules ask the
 * same of every block. The results must not be changed by those who get them.
 */
export function remember<T>(measure: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = older.get(text) ?? measure(text);
    if (text.length > longest) return result;
    recent.set(text, result);
    if (recent.size >= most / 2) {
      older = recent;
      recent = new Map();
    }
    return result;
  };
}
