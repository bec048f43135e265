import { checks } from './checks.ts';
import { openCheckout } from './open-checkout.ts';
import type { Finding } from './setup/finding.mjs';

interface Request {
  readonly root: string;
  readonly content: string;
  /** Whether the setup is wrong, so that a check may fail for want of a package. */
  readonly broken: boolean;
}

/** Runs every check of the content, in their order. One that fails says so and does not keep the others from running. */
export async function checkContent({ root, content, broken }: Request): Promise<Finding[]> {
  const checkout = openCheckout(root, content);
  const findings: Finding[] = [];
  for (const { id, looked, run } of checks) {
    try {
      findings.push({ check: id, looked, ...(await run(checkout)) });
    } catch (error) {
      const why = (error as Error).message.split('\n')[0];
      const remedy = broken
        ? 'Mend what is said above, then run npm run doctor again.'
        : 'Run npm run doctor again; if it stays, this is a fault of the doctor.';
      const details = [`could not be looked at: ${why}`];
      findings.push({ check: id, looked, verdict: broken ? 'skipped' : 'wrong', details, remedy });
    }
  }
  return findings;
}
