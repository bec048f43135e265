import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listSchemas } from './schemas/list-schemas.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Writes public/schemas, the JSON Schemas of the files that people edit, from the schemas in src/model.

  npm run schemas
`;

function writeSchemas(): void {
  const folder = path.resolve(import.meta.dirname, '../public/schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of listSchemas()) writeFileSync(path.join(folder, name), source);
}

readCommand({ help, options: {} }, () => writeSchemas)?.();
