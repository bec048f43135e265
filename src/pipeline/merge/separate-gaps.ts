import { blockBreak } from '../page/article-block.ts';
import { endsBlock, startsBlock } from './block-edges.ts';
import type { Edit } from './edit.ts';
import type { Edition, Span } from './edition.ts';
import { isGap } from './is-gap.ts';
import { splitEdit } from './split-edit.ts';
import { countWords, tokenise } from './tokenise.ts';

/** How many times the words of its reading a passage must have to be missing rather than reworded. */
const leastLoss = 4;

/**
 * Parts what witnesses change from the passages that they lack, so that a
 * witness that breaks off hides nothing of what the others read there.
 */
export function separateGaps(
  texts: readonly (readonly Edit[])[],
  tokens: readonly string[],
): Edition[] {
  const isMissing = ({ start, end, text }: Edit) =>
    text === '' && isGap(tokens.slice(start, end), '');
  const whole = texts.map((edits) => edits.flatMap((edit) => partBrokenWords(edit, tokens)));
  const editions = whole.map((edits, index) => {
    const others = whole.filter((_, other) => other !== index).flat();
    const changes = others.filter((edit) => !isMissing(edit));
    const parts = edits.flatMap((edit) =>
      edit.text !== '' && hidesOthers(edit, changes, tokens) ? splitEdit(edit, tokens) : [edit],
    );
    return {
      changes: parts.filter((edit) => !isMissing(edit)),
      gaps: parts.filter(isMissing),
    };
  });
  const gaps = editions.flatMap((edition) => edition.gaps);
  return editions.map((edition) => ({
    ...edition,
    gaps: edition.gaps.map((gap) => shiftBreak(gap, edition, gaps, tokens)),
  }));
}

/** The parts of an edit; what is left of the paragraph where a gap begins or ends is no more than a word or so. */
function partBrokenWords({ parts, ...edit }: Edit, tokens: readonly string[]): Edit[] {
  if (!parts) return [edit];
  const split: Edit[] = [];
  for (const part of parts) {
    const pieces = breaksOff(part, tokens) ? splitEdit(part, tokens) : [part];
    for (const piece of pieces) {
      const last = split.at(-1);
      if (last?.text === '' && piece.text === '' && last.end === piece.start) {
        split[split.length - 1] = { ...last, end: piece.end };
      } else split.push(piece);
    }
  }
  return split;
}

/** Whether hardly anything is left of the words that an edit changes. */
function breaksOff({ start, end, text }: Edit, tokens: readonly string[]): boolean {
  const left = countWords(tokenise(text));
  const words = countWords(tokens.slice(start, end));
  return text !== '' && words > left && (left <= 1 || left * leastLoss <= words);
}

/** Whether an edit stands for a missing passage in which there is more to see. */
function hidesOthers(edit: Edit, others: readonly Edit[], tokens: readonly string[]): boolean {
  const { start, end, text } = edit;
  const passage = tokens.slice(start, end);
  const isLost =
    isGap(passage, text) && countWords(tokenise(text)) * leastLoss <= countWords(passage);
  const isReplaced = isGap(passage, '') && startsBlock(tokens, start) && endsBlock(tokens, end);
  if (isLost && passage.includes(blockBreak)) return true;
  return (
    (isLost || isReplaced) &&
    others.some(
      (other) =>
        other.start < end && other.end > start && !(other.start === start && other.end === end),
    )
  );
}

/**
 * A missing paragraph takes the break before it along instead of the one after
 * it where another witness's gap runs on like that, so that both end at one point.
 */
function shiftBreak(
  gap: Span,
  { changes, gaps }: Edition,
  others: readonly Span[],
  tokens: readonly string[],
): Span {
  const { start, end } = gap;
  if (tokens[start - 1] !== blockBreak || tokens[end - 1] !== blockBreak) return gap;
  const isTaken = [...changes, ...gaps].some(
    (own) => own !== gap && own.end >= start && own.start <= start,
  );
  const leads = others.some(
    (other) =>
      !startsBlock(tokens, other.start) &&
      ((other.start < start && other.end > start) || (other.start < end && other.end > end)),
  );
  return leads && !isTaken ? { start: start - 1, end: end - 1 } : gap;
}
