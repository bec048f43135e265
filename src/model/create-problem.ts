import { VFileMessage } from 'vfile-message';

/** Where each rule id of a problem is explained, from the root of the repository. */
const explained = 'docs/for-maintainers.md#when-ingest-complains';

/** A fatal message about a file: nothing is written while one stands. */
export function createProblem(
  file: string,
  ruleId: string,
  reason: string,
  place?: { readonly line: number; readonly column: number },
): VFileMessage {
  const message = new VFileMessage(reason, {
    ruleId,
    source: 'variorum',
    ...(place ? { place } : {}),
  });
  message.file = file;
  message.fatal = true;
  message.url = explained;
  return message;
}
