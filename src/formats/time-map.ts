import type { Moment } from '../model/moment.ts';
import { makeTimestamp } from './make-timestamp.ts';

/** A capture of an original resource. */
interface Memento {
  /** Absolute. */
  readonly address: string;
  readonly captured: Moment | null;
}

/** The captures of one original resource. */
export interface TimeMap {
  readonly original: string;
  /** Absolute address of the TimeMap itself. */
  readonly self: string;
  readonly mementos: readonly Memento[];
}

/**
 * Writes a TimeMap in link format (RFC 7089, 5). Mementos stand in the order of
 * their dates. A date known to the day is its first second in UTC; a capture
 * without a date cannot be a memento and is linked as an `item`.
 */
export function writeTimeMap({ original, self, mementos }: TimeMap): string {
  const dated = mementos
    .flatMap(({ address, captured }) =>
      captured === null ? [] : [{ address, time: Date.parse(makeTimestamp(captured)) }],
    )
    .sort((left, right) => left.time - right.time);
  const undated = mementos.filter(({ captured }) => captured === null);
  const [first, last] = [dated[0], dated.at(-1)];
  const span =
    first && last ? `; from="${formatDate(first.time)}"; until="${formatDate(last.time)}"` : '';
  return `${[
    `<${escapeAddress(original)}>; rel="original"`,
    `<${escapeAddress(self)}>; rel="self"; type="application/link-format"${span}`,
    ...dated.map((memento) => {
      const place = [memento === first ? 'first ' : '', memento === last ? 'last ' : ''].join('');
      return `<${escapeAddress(memento.address)}>; rel="${place}memento"; datetime="${formatDate(memento.time)}"`;
    }),
    ...undated.map(({ address }) => `<${escapeAddress(address)}>; rel="item"`),
  ].join(',\n')}\n`;
}

/** As HTTP writes dates (RFC 9110, 5.6.7): `Tue, 20 Sep 2022 10:44:00 GMT`. */
function formatDate(time: number): string {
  return new Date(time).toUTCString();
}

/** What would end an address in link format is percent-encoded. */
function escapeAddress(address: string): string {
  return address.replaceAll(/[\s<>"]/gu, encodeURIComponent);
}
