/** Control characters that Markdown or YAML would not carry, byte order marks among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
export const controls = /[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufeff]/g;

/** White space as Unicode has it, and the separators among the control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
const spaces = /[\s\u001c-\u001f\u0085]+/gu;

/**
 * A text as the entry prints it: every run of white space (no-break and
 * Unicode spaces and line breaks too) is one space, none stands at the edges,
 * and control characters are gone. Nothing else changes: what this takes away
 * stands in the apparatus as each witness's own reading.
 */
export function regulariseSpaces(text: string): string {
  return text.replace(controls, '').replace(spaces, ' ').trim();
}
