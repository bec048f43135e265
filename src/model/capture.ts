import type { Block } from './block.ts';
import type { Extent } from './place.ts';
import type { Sidecar } from './sidecar.ts';

/** One file as received. */
export interface Capture {
  /** Path below content/captures, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar;
}

/** How a capture is read: as lines of text, as a page, or as CommonMark. */
export const captureFormats = ['text', 'html', 'markdown'] as const;
export type CaptureFormat = (typeof captureFormats)[number];

/** A value that HTML declares about itself, apart from what the page shows. */
export interface Declaration {
  readonly field:
    | 'title'
    | 'published'
    | 'modified'
    | 'publisher'
    | 'byline'
    | 'topic'
    | 'keywords'
    | 'language'
    | 'url';
  readonly value: string;
  /** Where it stands in the decoded text. */
  readonly extent: Extent;
  /**
   * How it is declared: in JSON-LD, a meta or title or link element, an attribute
   * that says what it is, or an element made for authors or times.
   */
  readonly means: 'json-ld' | 'meta' | 'title' | 'link' | 'attribute' | 'author' | 'time';
}

/** A capture decoded and cut into blocks. `new TextEncoder` or the named encoding turns `text` back into the bytes exactly. */
export interface ParsedCapture {
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly byteLength: number;
  readonly format: CaptureFormat;
  /** WHATWG name in lower case, such as `utf-8`, `utf-16le`, `windows-1251`, `koi8-r`. */
  readonly encoding: string;
  /** The decoded text, a byte order mark included. */
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly blocks: readonly Block[];
  readonly declarations: readonly Declaration[];
  readonly sidecar: Sidecar;
}
