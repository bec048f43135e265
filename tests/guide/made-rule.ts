/** A boilerplate rule as someone who follows CONTRIBUTING.md writes it. */
export const id = 'harbour-bell';

/** The files of its folder, `<id>` in their names as the document has it. */
export const files: Readonly<Record<string, string>> = {
  '<id>.ts': `import { type Rule, removeEach } from '../../rule.ts';

export const harbourBell: Rule = {
  id: '${id}',
  reason: 'A call to ring the bell of the harbour',
  find: (page) => removeEach(page, (text) => /^Ring the harbour bell(?: again)?!$/.test(text)),
};
`,
  'README.md': `# ${id}

Removes the line that asks readers to ring the harbour bell: it is the same on every page.
It leaves alone sentences about the bell.
`,
  'fixtures.yaml': ['Ring the harbour bell!', 'Ring the harbour bell again!']
    .map(
      (line, number) => `- name: call ${number}
  capture: |
    Ferry runs aground off the harbour

    The ferry ran aground in the night with two hundred people on board, the harbour master said.

    ${line}

    “Ring the harbour bell!”, a sailor had called when he saw the lights of the ferry come too near.
  removes: ['${line}']
  leaves: ['“Ring the harbour bell!”, a sailor had called when he saw the lights of the ferry come too near.']
`,
    )
    .join(''),
};

/** \`rules/rules.ts\` with the rule named at the end of those for single lines. */
export function nameRule(rules: string): string {
  return rules
    .replace(
      'import { markup }',
      `import { harbourBell } from './${id}/${id}.ts';\nimport { markup }`,
    )
    .replace('  navigation,\n];', '  navigation,\n  harbourBell,\n];');
}
