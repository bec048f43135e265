import path from 'node:path';
import { stringify } from 'yaml';
import type { Sidecar } from '../../src/model/sidecar.ts';

/** A sidecar as YAML; its first line tells editors which schema completes and checks it. `below` is its path below captures/. */
export function formatSidecar(sidecar: Sidecar, below: string): string {
  const up = '../'.repeat(below.split('/').length + 1);
  const schema = path.posix.join(up, 'public/schemas/sidecar.schema.json');
  return `# yaml-language-server: $schema=${schema}\n${stringify(sidecar, { lineWidth: 0 })}`;
}
