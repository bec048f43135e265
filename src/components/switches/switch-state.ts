/** What a reader has switched on. */
export interface SwitchState {
  /** Variants are marked in the text. */
  readonly variants: boolean;
  /** Variants of no substance are hidden. */
  readonly hideForm: boolean;
  /** Notes stand beside the text, where the screen is wide enough. */
  readonly beside: boolean;
}

/** The parameter of the address for each switch, and its value where the switch is not as at first. */
const parameters = {
  variants: ['variants', 'hidden', true],
  hideForm: ['form', 'shown', true],
  beside: ['notes', 'beside', false],
} as const;

export const switchNames = Object.keys(parameters) as (keyof SwitchState)[];

/** The switches as an address has them. @param search the query of the address, with or without `?` */
export function readSwitches(search: string): SwitchState {
  const query = new URLSearchParams(search);
  const read = (name: keyof SwitchState) => {
    const [parameter, value, first] = parameters[name];
    return query.get(parameter) === value ? !first : first;
  };
  return { variants: read('variants'), hideForm: read('hideForm'), beside: read('beside') };
}

/** The query of an address with the switches in it, `?` included; what else it says stays. */
export function writeSwitches(search: string, state: SwitchState): string {
  const query = new URLSearchParams(search);
  // Taken out first, so that the same switches make the same address whatever came before.
  for (const name of switchNames) query.delete(parameters[name][0]);
  for (const name of switchNames) {
    const [parameter, value, first] = parameters[name];
    if (state[name] !== first) query.set(parameter, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
