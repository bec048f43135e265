const codes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' };

/** A path as manifests write it: `%`, CR and LF percent-encoded and nothing else (RFC 8493, section 2.1.3). */
export function encodeBagPath(path: string): string {
  return path.replaceAll(/[%\r\n]/g, (character) => codes[character] ?? character);
}

/** The path that a manifest means. */
export function decodeBagPath(written: string): string {
  return written.replaceAll(/%(?:25|0[AaDd])/g, (code) => decodeURIComponent(code));
}
