import { readCommand } from './shell/read-command.ts';

const help = `Checks the content and writes the site.

  npm run build    dist/, replaced as a whole once the new one is done

VARIORUM_CONTENT names another content folder than content, VARIORUM_RELEASES another folder of
releases than dist/releases. The same content gives the same bytes.

Exit codes: 0 done, 1 the content has problems or the build failed (dist/ stays as it was),
2 wrong use.
`;

async function build(): Promise<void> {
  const { buildSite } = await import('../src/site/build-site.ts');
  try {
    const { pages, searchable } = await buildSite({ output: 'dist' });
    console.log(`dist/ holds ${pages} pages, of which ${searchable} entries can be searched.`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

await readCommand({ help, options: {} }, () => build)?.();
