import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainPort, readPort } from '../src/site/read-port.ts';
import { serveFolder } from '../src/site/serve-folder.ts';
import { findSiteAddress } from '../src/site/site-address.ts';

const folder = resolve('dist');
try {
  if (!existsSync(folder)) {
    throw new Error('There is no dist folder yet: run npm run build first.');
  }
  const port = readPort(process.env.PORT, 4321);
  const { base } = findSiteAddress();
  const { address } = await serveFolder(folder, base, port).catch((error) => {
    throw new Error(explainPort(error, port));
  });
  console.log(address);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
