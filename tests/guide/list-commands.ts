/** Where a command may stand with more options after it. */
const parting = ' -- ';

/**
 * The commands that a document tells its reader to run: lines of its shell blocks
 * and code beside prose, and in the table of commands each command with every
 * option that its row names. Capital words in them stand for something of the
 * reader's own.
 */
export function listCommands(document: string): string[] {
  const blocks = [...document.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const spans = listSpans(document.replace(/^```[\s\S]*?^```$/gm, ''));
  const rows = document.split('\n').filter((line) => line.startsWith('| `npm '));
  const plain = [...blocks, ...spans]
    .flatMap((line) => line.replace(/\s#.*$/, '').split('&&'))
    .map((command) => command.trim())
    // A bare `npm run` is the tool, no command.
    .filter((command) => /^(?:npm|npx) /.test(command) && command !== 'npm run');
  return [...new Set([...plain, ...rows.flatMap(listVariants)])];
}

/** The command of a row with the options that the row names. */
function listVariants(row: string): string[] {
  const [command = '', ...others] = listSpans(row);
  const [bare = ''] = command.split(parting);
  return others.flatMap((option) => {
    if (option.startsWith('-- ')) return [`${bare} ${option}`];
    if (!option.startsWith('--')) return [];
    return [command.includes(parting) ? `${command} ${option}` : `${command}${parting}${option}`];
  });
}

function listSpans(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}
