import type { SharedLink } from '../../src/pipeline/group/link-reports.ts';
import { packWords, unpackWords } from '../cache/columns.ts';

/** What a snapshot has of links, in columns. */
export function packLinks(links: readonly SharedLink[]) {
  return {
    numbers: Float64Array.from(
      links.flatMap(({ first, second, confidence }) => [first, second, confidence]),
    ),
    shared: packWords(links.map(({ shared }) => JSON.stringify(shared))),
  };
}

/** The links again. */
export function unpackLinks({ numbers, shared }: ReturnType<typeof packLinks>): SharedLink[] {
  return unpackWords(shared).map((words = '[]', index) => {
    const [first = 0, second = 0, confidence = 0] = numbers.subarray(index * 3, index * 3 + 3);
    return { first, second, confidence, shared: JSON.parse(words) };
  });
}
