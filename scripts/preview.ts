import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from '../src/site/serve-folder.ts';
import { findSiteAddress } from '../src/site/site-address.ts';

const folder = resolve('dist');
if (existsSync(folder)) {
  const { address } = await serveFolder(folder, findSiteAddress().base, 4321);
  console.log(address);
} else {
  console.error('There is no dist folder yet: run npm run build first.');
  process.exitCode = 1;
}
