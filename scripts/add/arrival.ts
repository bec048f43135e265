import type { Sidecar } from '../../src/model/sidecar.ts';

/** A capture on its way into the archive. */
export interface Arrival {
  /** Where it comes from, for messages: a path, `-`, or a path and the address of a record in it. */
  readonly source: string;
  /** Path below the folder it goes into, as its giver names it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is known of it beside its bytes: a sidecar that came with it, the record of a web archive, the saver's mark in a page. */
  readonly known: Sidecar;
}
