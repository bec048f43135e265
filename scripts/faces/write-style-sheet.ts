import type { Face } from './faces.ts';

const head = `/*
 * Faces for each script, in files of their own, so that a page loads those of its
 * letters alone. What is not there in a moment stays away for the visit: no text
 * waits for its face, and none moves when it comes.
 * Written by \`npm run faces\`.
 */
`;

/** The style sheet that tells browsers which file holds which letters. */
export function writeStyleSheet(faces: readonly Face[]): string {
  return head + faces.map(writeRule).join('');
}

function writeRule({ id, family, style, weight, letters }: Face): string {
  return `
@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${typeof weight === 'number' ? weight : `${weight.min} ${weight.max}`};
  font-display: optional;
  src: url("./faces/${id}.woff2") format("woff2");
  unicode-range: ${letters};
}
`;
}
