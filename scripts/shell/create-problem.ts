import { VFileMessage } from 'vfile-message';

/** A fatal message about a file below the content folder: nothing is written while one stands. */
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
  return message;
}
