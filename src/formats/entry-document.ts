import type { AccessLevel } from '../model/access.ts';
import type { EntryFile } from '../model/entry-file.ts';
import type { Reference } from './reference.ts';

/** A tag with the name that readers know it by. */
interface DocumentTag {
  readonly id: string;
  readonly name: string;
}

/** All that the files of one entry are written from. */
export interface EntryDocument extends EntryFile {
  readonly reference: Reference;
  readonly tags: readonly DocumentTag[];
  /** How much of the text files hold; below `full`, front matter and Markdown hold no more either. */
  readonly level: AccessLevel;
  /** Why they hold no more, in words a reader understands; undefined where they hold the whole text. */
  readonly withheld: string | undefined;
}
