import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listSchemas } from './schemas/list-schemas.ts';

/* Writes public/schemas from the schemas in src/model. */
const folder = path.resolve(import.meta.dirname, '../public/schemas');
mkdirSync(folder, { recursive: true });
for (const [name, source] of listSchemas()) writeFileSync(path.join(folder, name), source);
