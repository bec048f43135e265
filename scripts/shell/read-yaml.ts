import type { VFileMessage } from 'vfile-message';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { createProblem } from '../../src/model/create-problem.ts';
import { explainIssue } from './explain-issue.ts';

/** The data of a YAML file, or messages that say what is wrong with it and where. */
export interface YamlReading<T> {
  readonly data?: T;
  readonly messages: readonly VFileMessage[];
}

/**
 * Reads YAML against a schema. Every problem is reported with line and column:
 * broken syntax, unknown keys (with those that are known), wrong values.
 */
export function readYaml<T>(source: string, file: string, schema: z.ZodType<T>): YamlReading<T> {
  return validate(openYaml(source, file), schema);
}

/** The records of a YAML list, and where each of them begins. */
export interface RecordsReading<T> extends Required<YamlReading<T[]>> {
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

/** What is wrong with a list of records as a whole, such as an id that stands twice. */
export interface ListProblem {
  /** Position of the record among those that were handed in. */
  readonly index: number;
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
}

/**
 * Reads a YAML list of records. Records that are as they should be are returned,
 * and checked as a list, even where others are not, so that one slip does not
 * hide every later problem.
 */
export function readRecords<T>(
  source: string,
  file: string,
  schema: z.ZodType<T>,
  check: (records: readonly T[]) => readonly ListProblem[],
  advise?: Advise,
): RecordsReading<T> {
  const document = openYaml(source, file, []);
  const messages = [...validate(document, z.array(schema), advise).messages];
  const raw = Array.isArray(document.value) ? (document.value as unknown[]) : [];
  const sound = raw.flatMap((record, index) => {
    const { data } = schema.safeParse(record);
    return data === undefined ? [] : [{ data, index }];
  });
  const data = sound.map((record) => record.data);
  for (const { index, key, rule, reason } of check(data)) {
    messages.push(document.complain([sound[index]?.index ?? 0, key], rule, reason));
  }
  return { data, messages, places: sound.map(({ index }) => document.locate([index])) };
}

type YamlPath = (string | number)[];

/** What more can be said of a value that its schema refuses; nothing where it is empty. */
export type Advise = (path: readonly (string | number)[], value: unknown) => string;

function validate<T>(
  document: OpenYaml,
  schema: z.ZodType<T>,
  advise: Advise = () => '',
): YamlReading<T> {
  if (document.messages.length > 0) return { messages: document.messages };
  const result = schema.safeParse(document.value, { error: explainIssue });
  if (result.success) return { data: result.data, messages: [] };
  const messages = result.error.issues.map((issue) => {
    const path = issue.path as YamlPath;
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    if (key === undefined) {
      const reason = `${describePath(path)} ${issue.message}${advise(path, document.find(path))}`;
      return document.complain(path, 'yaml-value', reason);
    }
    const reason = `${describePath(path)} has no key ${JSON.stringify(key)}${suggestKeys(schema, path)}`;
    return document.complain([...path, key], 'yaml-key', reason);
  });
  return { messages };
}

type OpenYaml = ReturnType<typeof openYaml>;

/** @param empty what a file without a value stands for */
function openYaml(source: string, file: string, empty: unknown = {}) {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const complainAt = (offset: number, ruleId: string, reason: string): VFileMessage =>
    createProblem(file, ruleId, reason, placeOf(offset));
  const messages: VFileMessage[] = [];
  const stray = source.indexOf('\uFFFD');
  if (stray !== -1)
    messages.push(complainAt(stray, 'yaml-encoding', 'is not UTF-8 here: save the file as UTF-8'));
  // The parser goes on after a slip and takes what follows for slips of the same kind.
  const errors = stray === -1 ? document.errors.slice(0, 1) : [];
  for (const { message, pos } of errors) {
    const reason = `is not YAML: ${message}${suggestMending(source, pos[0])}`;
    messages.push(complainAt(pos[0], 'yaml-syntax', reason));
  }
  visit(document, {
    Alias: (_, { range }) => {
      const reason = 'uses a YAML alias (*): write the value out again';
      messages.push(complainAt(range?.[0] ?? 0, 'yaml-alias', reason));
    },
  });
  const value: unknown = messages.length === 0 ? (document.toJS() ?? empty) : undefined;
  const complain = (path: YamlPath, ruleId: string, reason: string) =>
    complainAt(findOffset(document, path), ruleId, reason);
  const locate = (path: YamlPath) => placeOf(findOffset(document, path));
  const find = (path: YamlPath): unknown => document.getIn(path);
  return { value, messages, complain, locate, find };
}

/** How to mend what the parser found at an offset, where it is a common slip. */
function suggestMending(source: string, offset: number): string {
  if (/^(?:<{7}|>{7}) /m.test(source))
    return '. Git left conflict markers in the file: of the lines between <<<<<<< and >>>>>>> keep what holds, and take the markers away';
  const before = source.slice(0, offset).trimEnd();
  if (/(?:\[\]|\{\})$/.test(before))
    return '. Take away the empty [] or {} before it: what stands below is the value';
  if (/^[ ]*\t/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1)))
    return '. Indent with spaces: YAML takes no tabs';
  return '. Mend this first; where a value holds a colon, a # or quotes, put it in quotes';
}

/** A path for people: `label.en` of record 3. */
function describePath(path: YamlPath): string {
  const [first, ...rest] = path;
  const record = typeof first === 'number' ? `record ${first + 1}` : '';
  const keys = (typeof first === 'number' ? rest : path).join('.');
  if (keys === '') return record || 'the file';
  return record ? `\`${keys}\` of ${record}` : `\`${keys}\``;
}

function findOffset(
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The keys that stand at a path, to choose from. */
function suggestKeys(schema: z.ZodType, path: readonly (string | number)[]): string {
  let place = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const step of path) {
    if (place.oneOf) return '';
    const next = typeof step === 'number' ? place.items : place.properties?.[step];
    if (typeof next !== 'object' || Array.isArray(next)) return '';
    place = next as typeof place;
  }
  const keys = [place, ...(place.anyOf ?? [])].flatMap((option) =>
    typeof option === 'object' ? Object.keys(option.properties ?? {}) : [],
  );
  return keys.length ? `; it knows ${keys.join(', ')}` : '';
}
