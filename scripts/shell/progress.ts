/** Shows how far a run has come: one line that renews itself on a terminal, nothing elsewhere. */
export interface Progress {
  readonly report: (done: number, name: string) => void;
  readonly finish: () => void;
}

const renewEvery = 100;

/** Progress over `total` things, on standard error; silent off a terminal, so that logs stay plain. */
export function createProgress(total: number, silent: boolean): Progress {
  const { stderr } = process;
  if (silent || !stderr.isTTY) return { report: () => {}, finish: () => {} };
  const step = Math.max(1, Math.floor(total / renewEvery));
  return {
    report: (done, name) => {
      if (done % step === 0) stderr.write(`\r\u001b[K${done + 1}/${total} ${name.slice(-60)}`);
    },
    finish: () => stderr.write('\r\u001b[K'),
  };
}
