import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** How a command is called. */
export interface CommandUse<Options extends ParseArgsOptionsConfig> {
  /** Names every option; `--help` prints it. */
  readonly help: string;
  /** Those beside `--help`, which every command has. */
  readonly options: Options;
  /** Words that may stand beside options; none where it is left out. */
  readonly mostWords?: number;
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>
>;

/**
 * Reads what a command was called with and makes of it what the command needs.
 * Undefined where there is nothing left to do: the help was asked for and
 * printed, or the command was called wrongly, which is said with the help and
 * makes the exit code 2.
 * @param take may throw an Error that says what is wrong
 */
export function readCommand<const Options extends ParseArgsOptionsConfig, Taken>(
  { help, options, mostWords = 0 }: CommandUse<Options>,
  take: (parsed: Parsed<Options>) => Taken,
): Taken | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      strict: true,
      allowPositionals: true,
    });
    if ((values as { help?: boolean }).help) {
      process.stdout.write(help);
      return undefined;
    }
    if (positionals.length > mostWords)
      throw new Error(`Unexpected argument: ${positionals[mostWords]}`);
    return take({ values, positionals } as Parsed<Options>);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    process.exitCode = 2;
    return undefined;
  }
}
