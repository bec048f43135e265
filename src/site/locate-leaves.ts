import type { PhrasingContent, Text } from 'mdast';
import { listRuns } from '../model/inline-runs.ts';

/** A run of text within a block that marks can be put into. */
export interface Leaf {
  readonly node: Text;
  readonly parent: { children: PhrasingContent[] };
  readonly inLink: boolean;
  /** Code points of the leaf. */
  readonly characters: readonly string[];
  /** Where the leaf begins and ends in the plain text, in code points. */
  readonly start: number;
  readonly end: number;
}

/** The runs of a block's text. @param start where the block begins in the plain text, in code points */
export function locateLeaves(node: Parameters<typeof listRuns>[0], start: number): Leaf[] {
  let position = start;
  return listRuns(node).flatMap((run): Leaf[] => {
    const characters = [...run.text];
    const from = position;
    position += characters.length;
    if (run.node?.type !== 'text') return [];
    const inLink = run.marks.some(({ kind }) => kind === 'link');
    return [{ node: run.node, parent: run.parent, inLink, characters, start: from, end: position }];
  });
}
