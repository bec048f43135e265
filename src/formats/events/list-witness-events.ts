import type { EntryHead, Witness } from '../../model/entry.ts';
import type { PreservationEvent } from './preservation-event.ts';

/**
 * What was done to the captures of an entry one by one: each taken, checked and cleaned.
 * @param at when the steps of the method are said to have been taken
 * @param isLeftOut whether the release leaves the entry out, and so what cleaning found
 */
export function* listWitnessEvents(
  head: Pick<EntryHead, 'id' | 'witnesses'>,
  at: string,
  isLeftOut: boolean,
): Iterable<PreservationEvent> {
  for (const witness of head.witnesses) {
    const id = `${head.id}.${witness.siglum}`;
    const capture = `captures/${witness.capture}`;
    const program = { id: 'variorum', role: 'executing program' } as const;
    const from = witness.url === undefined ? '' : ` from ${witness.url}`;
    yield {
      id: `${id}.capture`,
      type: 'capture',
      at: witness.captured,
      detail: `the capture was taken${from}${witness.captured === null ? '; it is not known when' : ''}`,
      outcome: 'success',
      // Who took it is not on record.
      agent: { id: 'archive' },
      sources: [],
      results: [capture],
    };
    yield {
      id: `${id}.fixity`,
      type: 'fixity check',
      at,
      detail: 'the digest of the capture was compared with the one that the entry states',
      outcome: 'success',
      note: `the bytes have the SHA-256 ${witness.sha256}`,
      agent: program,
      sources: [capture],
      results: [],
    };
    yield {
      id: `${id}.cleaning`,
      type: 'normalization',
      at,
      detail: `the capture was read as ${witness.format} in ${witness.encoding} and cleaned`,
      outcome: 'success',
      ...(isLeftOut ? {} : { note: describeCleaning(witness) }),
      agent: program,
      sources: [capture],
      results: [],
    };
  }
}

function describeCleaning({ parts }: Witness): string {
  const count = (as: string) => parts.filter((part) => part.as === as).length;
  const rules = new Set(parts.flatMap((part) => (part.as === 'removed' ? [part.rule] : [])));
  const by = rules.size === 0 ? '' : ` by the rules ${[...rules].sort().join(', ')}`;
  const kept = count('kept');
  return `${kept} ${kept === 1 ? 'stretch' : 'stretches'} kept, ${count('metadata')} taken for metadata, ${count('removed')} removed${by}`;
}
