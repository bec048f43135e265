/** One item of a feed. Addresses are absolute, timestamps RFC 3339. */
export interface FeedItem {
  /** Never changes and is no other item's: an IRI. */
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly updated: string;
  /** Left out where no date is known. */
  readonly published?: string;
  readonly author?: string;
  readonly language?: string;
  readonly rights: string;
  /** Terms with their labels. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  /** The first words, as plain text. */
  readonly summary?: string;
  /** The full text as HTML; left out where only the first words may be sent. */
  readonly html?: string;
}

/** A feed before it is written in one of its formats. */
export interface Feed {
  /** Addresses of the feed itself, by format. */
  readonly atom: string;
  readonly json: string;
  /** Address of the page it follows. */
  readonly page: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly author: string;
  readonly language: string;
  readonly items: readonly FeedItem[];
}
