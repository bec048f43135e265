import path from 'node:path';
import { formatBagSize } from '../src/formats/bag/bag-info.ts';
import { findReleasesFolder } from '../src/site/releases/find-releases-folder.ts';
import type { SigningKey } from './release/sign-file.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Writes a release of the archive: one BagIt bag as tar and as zip, with SHA512SUMS beside them.
Refuses where the entries are not what ingest makes of the captures.

  npm run release                      write dist/releases/<version>/
  npm run release -- --ssh-key FILE    sign SHA512SUMS with ssh-keygen as well (SHA512SUMS.sig)
  npm run release -- --minisign FILE   sign it with minisign (SHA512SUMS.minisig)

Options
  --content DIR   the content folder (default: content)
  --output DIR    the folder of all releases (default: VARIORUM_RELEASES, otherwise dist/releases)
  --help          this text

Every time in a release is SOURCE_DATE_EPOCH where that is set, otherwise the newest date in the
content. The same content gives the same bytes. The next npm run build lists the release on the
downloads page and keeps all releases that are there.

Exit codes: 0 done, 1 the content cannot be released, 2 wrong use.
`;

const options = {
  content: { type: 'string', default: 'content' },
  output: { type: 'string' },
  'ssh-key': { type: 'string' },
  minisign: { type: 'string' },
} as const;

const values = readCommand({ help, options }, (parsed) => parsed.values);
if (values) {
  const { requireFreshEntries } = await import('./release/require-fresh-entries.ts');
  const { writeRelease } = await import('./release/write-release.ts');
  const keys: SigningKey[] = [];
  if (values['ssh-key'] !== undefined) keys.push({ tool: 'ssh-keygen', file: values['ssh-key'] });
  if (values.minisign !== undefined) keys.push({ tool: 'minisign', file: values.minisign });
  try {
    const content = path.resolve(values.content);
    await requireFreshEntries(content, path.resolve('.cache/ingest'));
    const { folder, containers } = writeRelease({
      content,
      output: values.output === undefined ? findReleasesFolder() : path.resolve(values.output),
      epoch: process.env.SOURCE_DATE_EPOCH,
      keys,
    });
    for (const { name, size, sha512 } of containers)
      console.log(`${name}  ${formatBagSize(size)}  SHA-512 ${sha512}`);
    console.log(
      `The release is in ${path.relative(process.cwd(), folder)}. npm run build lists it.`,
    );
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
