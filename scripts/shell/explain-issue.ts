import type { z } from 'zod';
import { findNearest, measureDistance } from '../../src/model/find-nearest.ts';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const shapes: Readonly<Record<string, string>> = {
  string: 'text; words that YAML takes for something else stand in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, each item on a line that begins with -',
  object: 'keys with values',
  record: 'keys with values',
};

const formats: Readonly<Record<string, string>> = {
  url: 'a whole web address such as https://example.org/page',
  email: 'an address for mail such as desk@example.org',
};

/** What is expected of a value for which its schema has no words of its own, as an error map for zod. */
export function explainIssue(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${shapes[issue.expected] ?? issue.expected}`;
    case 'invalid_format':
      return formats[issue.format] && `must be ${formats[issue.format]}`;
    case 'invalid_value':
      return listChoices(issue.values.map(String), issue.input);
    case 'invalid_union': {
      const { discriminator, options } = issue;
      if (typeof discriminator !== 'string' || !Array.isArray(options)) return undefined;
      const given = (issue.input as Readonly<Record<string, unknown>>)[discriminator];
      return listChoices(options.map(String), given);
    }
    case 'too_small':
      if (issue.origin === 'string') return 'is empty: write something, or leave the key out';
      return `needs at least ${issue.minimum} of its kind`;
    case 'too_big':
      return `is too long: at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'of its kind'}`;
    default:
      return undefined;
  }
}

/** Edits that still make a slip of the one word from the other. */
const mostEdits = 3;

function listChoices(choices: readonly string[], given: unknown): string {
  if (given === undefined) return `is missing; it is one of ${choices.join(', ')}`;
  const nearest = findNearest(String(given), choices);
  const isSlip = nearest !== undefined && measureDistance(String(given), nearest) <= mostEdits;
  return `must be one of ${choices.join(', ')}${isSlip ? `; the nearest is ${nearest}` : ''}`;
}
