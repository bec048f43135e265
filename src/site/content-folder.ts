import { resolve } from 'node:path';

/** The content folder in use: `VARIORUM_CONTENT` where it is set, otherwise `content/` of the project. */
export function findContentFolder(): string {
  return resolve(process.env.VARIORUM_CONTENT ?? 'content');
}
