interface DecodedText {
  /** The text, a byte order mark included; in `encoding` it gives exactly the bytes it was read from. */
  readonly text: string;
  /** WHATWG name in lower case, or iconv-lite's for encodings the standard lacks. */
  readonly encoding: string;
}

export interface DecodeProblem {
  readonly rule: 'empty-capture' | 'binary-capture' | 'unknown-encoding';
  /** What was expected and how to mend it. */
  readonly problem: string;
}

export type Decoding = DecodedText | DecodeProblem;

/** A problem with the encoding, with the way to mend it. */
export function refuseEncoding(reason: string): DecodeProblem {
  const mend =
    'State the right one in the sidecar of the capture (NAME.yaml beside it), for example "encoding: windows-1251", or capture the article again as UTF-8.';
  return { rule: 'unknown-encoding', problem: `${reason} ${mend}` };
}
