/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  init(): Promise<void>;
  search(words: string | null): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** An entry that has the words. */
export interface PagefindHit {
  /** Name of its fragment. */
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindResult>;
}

export interface PagefindResult {
  readonly url: string;
  readonly content: string;
  /** Indexes of the words that matched, counted in `content` cut at white space. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the search index, once. @param address of the folder that holds it, with a slash at the end */
export function loadPagefind(address: string): Promise<Pagefind> {
  loaded ??= startPagefind(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function startPagefind(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${address}pagefind.js`);
  await pagefind.init();
  return pagefind;
}
