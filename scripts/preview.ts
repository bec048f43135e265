import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainPort, readPort } from '../src/site/read-port.ts';
import { serveFolder } from '../src/site/serve-folder.ts';
import { findSiteAddress } from '../src/site/site-address.ts';
import { readCommand } from './shell/read-command.ts';

const help = `Serves dist/ and prints its address.

  npm run preview

PORT names another port than 4321. Control and C end it.

Exit codes: 1 there is no dist/ or the port is taken, 2 wrong use.
`;

async function preview(): Promise<void> {
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
}

await readCommand({ help, options: {} }, () => preview)?.();
