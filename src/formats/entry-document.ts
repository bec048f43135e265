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
  /** Why files hold no more than first words, in words a reader understands; undefined where they hold the whole text. */
  readonly withheld: string | undefined;
}
