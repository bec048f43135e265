import iconv from 'iconv-lite';

/** What a single-byte encoding makes of each byte, and back. */
export interface ByteTable {
  /** One character for each byte value; U+FFFD where the encoding has none. */
  readonly characters: readonly string[];
  /** Byte values by UTF-16 code unit. */
  readonly bytes: ReadonlyMap<number, number>;
  /** For each byte value, whether it comes back from its character. */
  readonly returns: readonly boolean[];
}

/** Single-byte encodings of the WHATWG standard: their tables are taken from the platform, so that a page and ingest read alike. */
const standardName =
  /^(?:windows-(?:125\d|874)|iso-8859-(?:[2-8]|8-i|1[03-6])|koi8-[ru]|ibm866|x-mac-cyrillic|macintosh)$/;

/** Single-byte encodings of the region that the standard lacks, by iconv-lite's tables. */
const regionalNames: readonly string[] = [
  'armscii-8',
  'georgian-academy',
  'georgian-ps',
  'pt154',
  'rk1048',
  'macturkish',
  'cp857',
];

const tables = new Map<string, ByteTable | undefined>();

/** The table of an encoding by the name that `nameEncoding` gives, or undefined where it is no single-byte encoding known here. */
export function findByteTable(encoding: string): ByteTable | undefined {
  if (!tables.has(encoding)) tables.set(encoding, createTable(encoding));
  return tables.get(encoding);
}

function createTable(encoding: string): ByteTable | undefined {
  const isStandard = standardName.test(encoding);
  if (!isStandard && !regionalNames.includes(encoding)) return undefined;
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = isStandard
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(all)
    : iconv.decode(all, encoding);
  // The standard fills the gaps of Windows code pages with controls, which no text means.
  const gaps = encoding.startsWith('windows-') ? /[\u0080-\u009f]/g : /(?!)/g;
  const characters = [...text.replace(gaps, '\uFFFD')];
  const bytes = new Map<number, number>();
  // Some tables have a character twice: ASCII has its own place, else the first is taken.
  characters.forEach((character, byte) => {
    const code = character.charCodeAt(0);
    if (character !== '\uFFFD' && !bytes.has(code)) bytes.set(code, byte);
  });
  const returns = characters.map((character, byte) => bytes.get(character.charCodeAt(0)) === byte);
  return { characters, bytes, returns };
}
