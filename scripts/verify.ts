import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `Checks a release: container, manifests, every byte, and that its captures give its entries and
these all other files.

  npm run verify -- FILE      a .tar or .zip of a release
  npm run verify -- FOLDER    an unpacked bag, or the folder of a release with both containers

Options
  --no-ingest   make neither the entries from the captures again nor other files from them
  --quiet       what is wrong and the verdict only
  --help        this text

What cannot be made again is named. A container is unpacked into the system's folder for temporary
files (TMPDIR).

Exit codes: 0 all is as it was released, 1 something is not (named on standard error), 2 wrong use
or no release there.
`;

const options = {
  'no-ingest': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options, strict: true, allowPositionals: true });
    if (positionals.length !== 1 && !values.help) throw new Error('Name one file or folder');
    return { ...values, release: positionals[0] ?? '' };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return undefined;
  }
}

const steps: Readonly<Record<string, string>> = {
  container: 'reading the container',
  bag: 'checking every file of the bag',
  witnesses: 'checking the witnesses of every entry',
  ingest: 'making the entries from the captures again',
  files: 'making all other files from the entries again',
};

const values = readArguments();
if (!values) process.exitCode = 2;
else if (values.help) process.stdout.write(help);
else {
  const { findForm } = await import('./verify/find-form.ts');
  const { makePrintable } = await import('./verify/make-printable.ts');
  const { createProgress } = await import('./shell/create-progress.ts');
  const print = (line: string) => process.stderr.write(`${makePrintable(line)}\n`);
  const shown = makePrintable(values.release);
  const release = path.resolve(values.release);
  try {
    findForm(release);
  } catch (error) {
    print((error as Error).message);
    process.exit(2);
  }
  let progress: ReturnType<typeof createProgress> | undefined;
  const { verifyRelease } = await import('./verify/verify-release.ts');
  try {
    const damages = await verifyRelease({
      release,
      ingest: !values['no-ingest'],
      onStep: (step) => {
        progress?.finish();
        progress = undefined;
        if (!values.quiet) process.stderr.write(`${steps[step]}\n`);
      },
      onFile: (done, total, file) => {
        progress ??= createProgress(total, values.quiet, 'checked', 'files');
        progress.report(done, makePrintable(file));
      },
      onWithheld: (ids) => {
        progress?.finish();
        print(
          `${ids.length} of its entries are not in this release in full and were not made again, since their captures are not part of it; of them data/entries.jsonl was taken at its word, and so were data/decisions.yaml and the digest in the version. Their ids:`,
        );
        for (const id of ids) print(`  ${id}`);
      },
      onNote: (note) => {
        progress?.finish();
        print(note);
      },
    });
    progress?.finish();
    for (const { file, reason } of damages) print(`${file}: ${reason}`);
    console.log(
      damages.length === 0
        ? `${shown} is as it was released.`
        : `${shown} is not as it was released: ${damages.length} found.`,
    );
    process.exitCode = damages.length === 0 ? 0 : 1;
  } catch (error) {
    progress?.finish();
    print((error as Error).message);
    process.exitCode = 1;
  }
}
