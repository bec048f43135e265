import type { Rights } from '../../model/rights.ts';
import type { Description } from '../describe/describe-capture.ts';

/** One witness's description, for merging. */
export interface WitnessDescription {
  readonly siglum: string;
  readonly description: Description;
  readonly rights: Rights | undefined;
}
