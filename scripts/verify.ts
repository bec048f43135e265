import path from 'node:path';
import { parseArgs } from 'node:util';

const help = `Checks a release: container, manifests, every byte, and that its captures give its entries.

  npm run verify -- FILE      a .tar or .zip of a release
  npm run verify -- FOLDER    an unpacked bag, or the folder of a release with both containers

Options
  --no-ingest   do not make the entries from the captures again
  --quiet       what is wrong and the verdict only
  --help        this text

A container is unpacked into the system's folder for temporary files (TMPDIR).

Exit codes: 0 all is as it was released, 1 something is not (named on standard error), 2 wrong use.
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
};

const values = readArguments();
if (!values) process.exitCode = 2;
else if (values.help) process.stdout.write(help);
else {
  const { verifyRelease } = await import('./verify/verify-release.ts');
  const { createProgress } = await import('./shell/create-progress.ts');
  let progress: ReturnType<typeof createProgress> | undefined;
  try {
    const damages = await verifyRelease({
      release: path.resolve(values.release),
      ingest: !values['no-ingest'],
      onStep: (step) => {
        progress?.finish();
        if (!values.quiet) process.stderr.write(`${steps[step]}\n`);
      },
      onFile: (done, total, file) => {
        progress ??= createProgress(total, values.quiet, 'checked', 'files');
        progress.report(done, file);
      },
      onWithheld: (ids) => {
        progress?.finish();
        process.stderr.write(
          `${ids.length} of its entries are not in this release in full and were not made again; their captures are not part of it, their digests stay on record:\n${ids.map((id) => `  ${id}\n`).join('')}`,
        );
      },
    });
    progress?.finish();
    for (const { file, reason } of damages) process.stderr.write(`${file}: ${reason}\n`);
    console.log(
      damages.length === 0
        ? `${values.release} is as it was released.`
        : `${values.release} is not as it was released: ${damages.length} found.`,
    );
    process.exitCode = damages.length === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
