/** Shows how far a run has come. */
export interface Progress {
  readonly report: (done: number, name: string) => void;
  readonly finish: () => void;
}

/** How often a terminal's line is renewed in a run, and how many lines a log gets. */
const renewals = 100;
const logLines = 10;
/** Runs over fewer things are over before anyone wonders. */
const leastLogged = 50;

/**
 * Progress over `total` things, on standard error: one line that renews itself
 * on a terminal, a plain line for every tenth of a longer run elsewhere.
 * @param done what happens to them: `cleaned`
 */
export function createProgress(
  total: number,
  silent: boolean,
  done = 'cleaned',
  things = 'captures',
): Progress {
  const { stderr } = process;
  if (silent || (!stderr.isTTY && total < leastLogged))
    return { report: () => {}, finish: () => {} };
  const step = Math.max(1, Math.floor(total / (stderr.isTTY ? renewals : logLines)));
  return {
    report: (number, name) => {
      if (number % step !== 0) return;
      stderr.write(
        stderr.isTTY
          ? `\r\u001b[K${number + 1}/${total} ${name.slice(-60)}`
          : `${done} ${number} of ${total} ${things}\n`,
      );
    },
    finish: () => {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
