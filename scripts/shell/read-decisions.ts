import { lstatSync } from 'node:fs';
import path from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Concept } from '../../src/model/concept.ts';
import { createProblem } from '../../src/model/create-problem.ts';
import { type Decision, decisionSchema, type PlacedDecision } from '../../src/model/decision.ts';
import { findNearest } from '../../src/model/find-nearest.ts';
import type { Publisher } from '../../src/model/publisher.ts';
import { findNamedPublisher } from '../../src/pipeline/describe/find-publisher.ts';
import { readPlainFile } from './read-plain-file.ts';
import { type Advise, type ListProblem, readRecords } from './read-yaml.ts';

/** Its path below the content folder, by which messages name it too. */
export const decisionsFile = 'decisions.yaml';
const file = decisionsFile;

/** Reads `decisions.yaml` of a content folder; without the file there are no decisions. */
export function readDecisions(
  content: string,
  concepts: readonly Concept[],
  publishers: readonly Publisher[],
): { readonly data: readonly PlacedDecision[]; readonly messages: readonly VFileMessage[] } {
  const bytes = readPlainFile(path.join(content, file));
  if (typeof bytes !== 'object') {
    if (!lstatSync(path.join(content, file), { throwIfNoEntry: false }))
      return { data: [], messages: [] };
    const reason = 'is a link or a special file: put the file itself here';
    return { data: [], messages: [createProblem(file, 'not-a-file', reason)] };
  }
  const known = {
    concepts: new Set(concepts.map(({ id }) => id)),
    publishers: new Set(publishers.map(({ id }) => id)),
  };
  const { data, messages, places } = readRecords(
    new TextDecoder().decode(bytes),
    file,
    decisionSchema,
    (decisions) => decisions.flatMap((decision, index) => checkNames(decision, index, known)),
    (place, value) => advisePublisher(place, value, publishers),
  );
  const placed = data.map((decision, index): PlacedDecision => {
    const { line = 1, column = 1 } = places[index] ?? {};
    return { decision, line, column };
  });
  return { data: placed, messages };
}

/** Whoever names a publisher is told that an id is wanted, and which. */
function advisePublisher(
  place: Parameters<Advise>[0],
  value: unknown,
  publishers: readonly Publisher[],
): string {
  if (place.at(-1) !== 'publisher') return '';
  const id = typeof value === 'string' ? findNamedPublisher(value, publishers)?.id : undefined;
  const hint = id === undefined ? '' : `; that of ${value} is ${id}`;
  return `: it is the id of a publisher in vocabulary/publishers.yaml, not a name${hint}`;
}

/** Concepts and publishers that a correction names but the vocabulary lacks. */
function checkNames(
  decision: Decision,
  index: number,
  known: { readonly concepts: ReadonlySet<string>; readonly publishers: ReadonlySet<string> },
): ListProblem[] {
  if (decision.ruling !== 'correct') return [];
  const { publisher, tags } = decision;
  const complain = (key: string, rule: string, what: string, id: string, ids: Iterable<string>) => {
    const nearest = findNearest(id, ids);
    const suggestion = nearest === undefined ? '' : `; the nearest is ${nearest}`;
    const reason = `names ${id} as ${what}, but the vocabulary has none of that id${suggestion}`;
    return { index, key, rule, reason };
  };
  return [
    ...(publisher && !known.publishers.has(publisher)
      ? [complain('publisher', 'unknown-publisher', 'publisher', publisher, known.publishers)]
      : []),
    ...(tags?.add ?? [])
      .filter((id) => !known.concepts.has(id))
      .map((id) => complain('tags', 'unknown-concept', 'tag', id, known.concepts)),
  ];
}
