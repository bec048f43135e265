import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The values of JSON lines on standard input. */
export async function* readLines<T>(): AsyncGenerator<T> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line !== '') yield JSON.parse(line) as T;
}

/** Runs of neighbouring values of one key. */
export async function* readRuns<T>(
  values: AsyncIterable<T>,
  keyOf: (value: T) => string,
): AsyncGenerator<[T, ...T[]]> {
  let run: [T, ...T[]] | undefined;
  for await (const value of values) {
    if (run && keyOf(run[0]) === keyOf(value)) run.push(value);
    else {
      if (run) yield run;
      run = [value];
    }
  }
  if (run) yield run;
}

/** Writes a value as a JSON line to standard output, and waits where that is slow. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
