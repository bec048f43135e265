import { giants } from './bench/create-giants.ts';
import { measureIngest } from './bench/measure-ingest.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Runs ingest on captures of extreme size and shape, which it makes itself.

  npm run bench:giants
  npm run bench:giants -- WORD...    those with one of the words in their names

Prints seconds, seconds of the processor, peak memory and outcome of each.

Exit codes: 0 all is within the bounds, 1 one takes longer or more memory than allowed, or ends
without a clear message (the processor's seconds count: a busy machine is no failure), 2 wrong use.
`;
const mostSeconds = 60;
const mostMemory = 1024;

const wanted = readCommand(
  { help, options: {}, mostWords: giants.length },
  ({ positionals }) => positionals,
);
if (wanted) measure(wanted);

function measure(wanted: readonly string[]): void {
  let failures = 0;
  for (const { name, file, create } of giants) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const { seconds, processorSeconds, memory, outcome, isClear } = measureIngest(file, create());
    const passes = isClear && processorSeconds <= mostSeconds && memory <= mostMemory;
    if (!passes) failures++;
    process.stdout.write(
      `${passes ? 'ok  ' : 'FAIL'} ${seconds.toFixed(1).padStart(6)} s ${processorSeconds.toFixed(1).padStart(5)} s ${memory.toFixed(0).padStart(5)} MiB  ${name}: ${outcome.slice(0, 160)}\n`,
    );
  }
  process.stdout.write(
    failures === 0 ? 'All within the bounds.\n' : `${failures} beyond the bounds.\n`,
  );
  process.exitCode = failures === 0 ? 0 : 1;
}
