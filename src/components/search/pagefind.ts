/** The part of Pagefind's browser interface that the search page uses. */
export interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(words: string | null, options: PagefindOptions): Promise<PagefindSearch>;
}

interface PagefindOptions {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Numbers of entries by filter and value. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly { data(): Promise<PagefindResult> }[];
  /** Within the filters chosen. */
  readonly filters: FilterCounts;
}

export interface PagefindResult {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
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
  await pagefind.options({ excerptLength: 36 });
  await pagefind.init();
  // Searches count entries by filter only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}
