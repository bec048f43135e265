import type { Finding } from './setup/finding.mjs';

/** The checkout that checks look at. */
export interface Checkout {
  /** The folder that commands are started in. */
  readonly root: string;
  /** The content folder. */
  readonly content: string;
  /** The content folder as people see it from the root, with forward slashes. */
  readonly shown: string;
  /** Files below the content folder, sorted by code unit; hidden ones too. */
  readonly files: readonly string[];
  /** Paths below the content folder that are no plain files: links, pipes, sockets. */
  readonly special: readonly string[];
  /** Whether the content folder lies in a git repository and git can be run. */
  readonly git: boolean;
}

/** One thing to look at. It reads, and changes nothing. */
export interface Check {
  /** Permanent. */
  readonly id: string;
  /** What it looks at, as the subject of a sentence. */
  readonly looked: string;
  readonly run: (checkout: Checkout) => Verdict | Promise<Verdict>;
}

export type Verdict = Pick<Finding, 'verdict' | 'details' | 'remedy'>;

/** The verdict on a list of troubles: none is well, any has the given weight. */
export function judge(
  weight: 'warn' | 'wrong',
  details: readonly string[],
  remedy: string,
  well: string,
): Verdict {
  return details.length === 0
    ? { verdict: 'ok', details: [well] }
    : { verdict: weight, details, remedy };
}

/** Whether a path below the content folder is a capture and not its sidecar. */
export function isCapture(file: string): boolean {
  return file.startsWith('captures/') && !file.endsWith('.yaml') && !/(^|\/)\./.test(file);
}
