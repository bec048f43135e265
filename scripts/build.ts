import { buildSite } from '../src/site/build-site.ts';

try {
  const { pages, searchable } = await buildSite({ output: 'dist' });
  console.log(`dist/ holds ${pages} pages, of which ${searchable} entries can be searched.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
