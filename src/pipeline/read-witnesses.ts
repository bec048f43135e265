import type { WitnessText } from './merge/witness-text.ts';
import type { WitnessRecord } from './witness-record.ts';

/** An analysed capture with the siglum it has in its entry. */
export interface Member {
  readonly siglum: string;
  readonly analysed: WitnessRecord;
}

/** What merging needs to know of each capture: its text, and where it comes from. */
export function readWitnesses(members: readonly Member[]): WitnessText[] {
  const original = findOriginal(members);
  return members.map(({ siglum, analysed }) => {
    const { blocks, doubtful, lines, lastLine, description } = analysed;
    const publisher = findPublisher(analysed);
    return {
      siglum,
      blocks,
      doubtful: new Set(doubtful),
      lines,
      lastLine,
      source: publisher ?? findHost(description.url?.[0]?.value),
      isOriginal: original !== undefined && publisher === original,
      captured: description.captured?.[0]?.value,
    };
  });
}

/** The publisher that a capture states first. */
export function findPublisher({ description }: WitnessRecord): string | undefined {
  return description.publisher?.[0]?.value;
}

/** The publisher whose captures state the earliest date; none where several do, or all are of one publisher. */
function findOriginal(members: readonly Member[]): string | undefined {
  const stated = members.flatMap(({ analysed }) => {
    const publisher = findPublisher(analysed);
    const day = analysed.description.published?.[0]?.value.slice(0, 10);
    return publisher && day ? [{ publisher, day }] : [];
  });
  if (new Set(stated.map(({ publisher }) => publisher)).size < 2) return undefined;
  const earliest = stated.map(({ day }) => day).sort()[0];
  const first = new Set(
    stated.filter(({ day }) => day === earliest).map(({ publisher }) => publisher),
  );
  return first.size === 1 ? [...first][0] : undefined;
}

function findHost(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}
