import { expect, it } from 'vitest';
import { readSwitches, writeSwitches } from './switch-state.ts';

const first = { variants: true, hideForm: true, beside: false };

it.each([
  ['', first],
  ['?variants=hidden', { ...first, variants: false }],
  ['?form=shown', { ...first, hideForm: false }],
  ['?notes=beside', { ...first, beside: true }],
  ['?variants=hidden&form=shown&notes=beside', { variants: false, hideForm: false, beside: true }],
])('reads and writes %j', (search, state) => {
  expect(readSwitches(search)).toEqual(state);
  expect(writeSwitches('', state)).toBe(search);
});

it('keeps what else the address says, and takes no other value', () => {
  expect(writeSwitches('?highlight=a&form=shown', first)).toBe('?highlight=a');
  expect(readSwitches('?variants=x&form=&notes=below')).toEqual(first);
});
