import { giants } from './bench/create-giants.ts';
import { measureIngest } from './bench/measure-ingest.ts';

/*
 * Runs ingest on captures of extreme size and shape, which it makes itself, and
 * prints seconds, seconds of the processor, peak memory and outcome of each. Exit
 * code 1 where one takes longer or more memory than allowed, or ends without a
 * clear message. A busy machine is no failure: the processor's seconds count.
 * Words after the command choose giants by name.
 */
const mostSeconds = 60;
const mostMemory = 1024;

const wanted = process.argv.slice(2);
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
