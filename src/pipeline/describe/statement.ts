import type { DescribedField } from '../../model/entry.ts';
import type { Place } from '../../model/place.ts';

/** A value that a capture or its sidecar states, and where. */
export interface Statement {
  readonly value: string;
  readonly source: 'sidecar' | 'capture';
  readonly lines?: Place;
  readonly words?: string;
  readonly note?: string;
  /** 0 to 1: how likely it is that the value is right, seen alone; missing where nothing was weighed. */
  readonly confidence?: number;
}

/** What one capture says of itself: for each field its statements, the most trusted first. */
export type Description = Readonly<Partial<Record<DescribedField, readonly Statement[]>>>;
