import { buildSite } from '../src/site/build-site.ts';

try {
  await buildSite({ output: 'dist' });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
