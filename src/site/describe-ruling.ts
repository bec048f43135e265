import type { Ruling } from '../model/ruling.ts';
import type { Messages } from './messages.ts';

/** What was ruled, in a few words: `Corrected: title, tags`. */
export function describeRuling({ ruling, fields, access }: Ruling, messages: Messages): string {
  const { rulings } = messages;
  if (fields) return rulings.corrected(fields.map((field) => rulings.fields[field]).join(', '));
  return ruling === 'withdraw' && access ? rulings.restricted : rulings.kinds[ruling];
}
