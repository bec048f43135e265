import written from './weights.json' with { type: 'json' };
import { readWeights, type Weights } from './weights.ts';

/** What was learned from labelled pages by `npm run train:clean`. */
export const weights: Weights = readWeights(written);
