import { spawnSync } from 'node:child_process';

/** A key to sign with. */
export interface SigningKey {
  readonly tool: 'ssh-keygen' | 'minisign';
  /** The file of the private key. */
  readonly file: string;
}

/**
 * Signs a file, with the signature beside it: `.sig` by `ssh-keygen -Y sign` in
 * the namespace `file`, `.minisig` by minisign.
 * @throws Error with what the tool says where it fails
 */
export function signFile(file: string, { tool, file: key }: SigningKey): void {
  const options =
    tool === 'minisign'
      ? ['-S', '-s', key, '-m', file]
      : ['-Y', 'sign', '-f', key, '-n', 'file', file];
  const { status, error, stderr } = spawnSync(tool, options, {
    encoding: 'utf8',
    stdio: ['inherit', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${tool} could not sign: ${error?.message ?? stderr.trim()}`);
}
