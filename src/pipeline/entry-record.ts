import type { Unmet } from '../model/decision.ts';
import type { Moment } from '../model/moment.ts';
import type { DraftEntry } from './build-entry.ts';
import { fileReport } from './group/file-report.ts';
import type { ReportDigest, ReportNames } from './group/filed-report.ts';
import { renderEntry } from './write/format-entry.ts';
import type { RenderedEntry } from './write/seal-entry.ts';

/**
 * What is kept of an entry that is built but neither named nor linked: all that
 * its file and the reports need. Plain values, so that JSON gives it back unchanged.
 */
export interface EntryRecord {
  readonly title: string;
  readonly date?: Moment;
  /** Hashtags that the vocabulary lacks. */
  readonly proposals: readonly { readonly tag: string; readonly label: string }[];
  /** How many places the witnesses differ in. */
  readonly variants: number;
  /** Decisions about the entry that do not apply to it; missing where all do. */
  readonly unmet?: readonly Unmet[];
  readonly names: ReportNames;
  readonly rendered: RenderedEntry;
}

/** Takes from a built entry what will be needed, and what links it to others. */
export function recordEntry({ head, blocks, text, unmet }: DraftEntry): {
  readonly record: EntryRecord;
  readonly digest: ReportDigest;
} {
  const date = head.published?.date;
  const { names, digest } = fileReport({
    title: head.title,
    text,
    published: date,
    isSecret: head.access !== undefined,
  });
  const proposals = head.tags.flatMap(({ id, label }) =>
    label === undefined ? [] : [{ tag: id, label }],
  );
  return {
    record: {
      title: head.title,
      ...(date === undefined ? {} : { date }),
      proposals,
      variants: head.apparatus.length,
      ...(unmet.length > 0 ? { unmet } : {}),
      names,
      rendered: renderEntry(head, blocks),
    },
    digest,
  };
}
