import { regulariseBlock } from '../page/regularise-block.ts';
import { restoreBreaks } from './restore-breaks.ts';
import type { WitnessText } from './witness-text.ts';

/**
 * The witnesses as the entry would print them: spaces regular, no block empty,
 * paragraphs that run into one parted where another witness parts them.
 */
export function regulariseWitnesses(witnesses: readonly WitnessText[]): WitnessText[] {
  const regular = witnesses.map(regulariseWitness);
  return regular.map((witness) => {
    const others = regular.flatMap((other) => (other === witness ? [] : other.blocks));
    const parts = restoreBreaks(witness.blocks, others);
    const doubtful = parts.flatMap((own, index) =>
      own.map(() => witness.doubtful?.has(index) ?? false),
    );
    return {
      ...witness,
      blocks: parts.flat(),
      doubtful: new Set([...doubtful.keys()].filter((index) => doubtful[index])),
    };
  });
}

function regulariseWitness(witness: WitnessText): WitnessText {
  const blocks = witness.blocks.map(regulariseBlock);
  const kept = [...blocks.keys()].filter((index) => blocks[index]?.text !== '');
  const doubtful = kept.flatMap((own, index) => (witness.doubtful?.has(own) ? [index] : []));
  return {
    ...witness,
    blocks: kept.flatMap((index) => blocks[index] ?? []),
    doubtful: new Set(doubtful),
  };
}
