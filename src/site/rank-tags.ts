import type { Tag } from '../model/entry.ts';
import { compareCodeUnits } from './compare-code-units.ts';

const foremostCount = 9;

/** An entry's tags by weight; the further ones can be folded away. */
export interface RankedTags {
  readonly foremost: readonly string[];
  readonly further: readonly string[];
}

/** Orders tags: first those that a capture prints, then by how often the text names them, last those that only a narrower tag brings. */
export function rankTags(tags: readonly Tag[]): RankedTags {
  const ranked = tags
    .map((tag) => ({ id: tag.id, weight: weighTag(tag) }))
    .sort((left, right) => right.weight - left.weight || compareCodeUnits(left.id, right.id))
    .map(({ id }) => id);
  // Folding a single tag away saves nothing.
  const cut = ranked.length === foremostCount + 1 ? ranked.length : foremostCount;
  return { foremost: ranked.slice(0, cut), further: ranked.slice(cut) };
}

function weighTag(tag: Tag): number {
  const weights = tag.grounds.map((ground) =>
    ground.by === 'hashtag' ? 1_000_000 : ground.by === 'vocabulary' ? ground.count : 0,
  );
  return weights.reduce((sum, weight) => sum + weight, 0);
}
