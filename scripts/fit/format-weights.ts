import type { Weights } from '../../src/pipeline/describe/choose-likeliest.ts';

/** The module that holds fitted weights, one constant a task. */
export function formatWeights(tasks: Readonly<Record<string, Weights>>): string {
  const constants = Object.entries(tasks).map(([name, weights]) => {
    const lines = Object.entries(weights).map(([feature, weight]) => `  ${feature}: ${weight},`);
    return `export const ${name}Weights: Weights = {\n${lines.join('\n')}\n};\n`;
  });
  return [
    "import type { Weights } from './choose-likeliest.ts';\n",
    '/*\n * Fitted by `npm run fit:describe` to labelled news pages and articles; not to be edited by hand.\n */\n',
    ...constants,
  ].join('\n');
}
