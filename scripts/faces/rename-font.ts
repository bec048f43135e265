/** What a record of the name table names. */
const ids = { family: 1, identifier: 3, full: 4, postscript: 6 };
/** Names of families and styles that would stand beside the four above. */
const others = new Set([16, 17, 18, 20, 21, 22, 25]);
/** Windows, Unicode, English of the United States: the one kind of record that all readers know. */
const windows = { platform: 3, encoding: 1, language: 0x0409 };

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/**
 * A TrueType font under another name: the Open Font License (1.1, clause 3) keeps
 * reserved names for fonts that nobody has changed. Copyright notices stay.
 * Layout of the tables: OpenType 1.9.1, "Organization of an OpenType Font" and "name".
 */
export function renameFont(font: Uint8Array, family: string, style: string): Uint8Array {
  const tables = readTables(font).map(({ tag, bytes }) => {
    if (tag === 'name') return { tag, bytes: renameRecords(bytes, family, style) };
    if (tag !== 'head') return { tag, bytes };
    const head = Uint8Array.from(bytes);
    viewOf(head).setUint32(8, 0);
    return { tag, bytes: head };
  });
  const file = writeTables(viewOf(font).getUint32(0), tables);
  const head = findTable(file, 'head');
  viewOf(file).setUint32(head + 8, (0xb1b0afba - sum(file)) >>> 0);
  return file;
}

function renameRecords(table: Uint8Array, family: string, style: string): Uint8Array {
  const postscript = `${family}-${style}`.replaceAll(' ', '');
  const renamed = new Map([
    [ids.family, family],
    [ids.identifier, postscript],
    [ids.full, `${family} ${style}`],
    [ids.postscript, postscript],
  ]);
  const view = viewOf(table);
  const texts = view.getUint16(4);
  const records = Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 6 + 12 * index;
    const start = texts + view.getUint16(at + 10);
    return {
      platform: view.getUint16(at),
      id: view.getUint16(at + 6),
      text: table.subarray(start, start + view.getUint16(at + 8)),
    };
  })
    .filter(({ platform, id }) => platform === windows.platform && !others.has(id))
    .map(({ id, text }) => {
      const name = renamed.get(id);
      return { id, text: name === undefined ? text : Buffer.from(name, 'utf16le').swap16() };
    });
  const start = 6 + 12 * records.length;
  const file = new Uint8Array(start + records.reduce((total, { text }) => total + text.length, 0));
  const out = viewOf(file);
  out.setUint16(2, records.length);
  out.setUint16(4, start);
  let place = start;
  for (const [index, { id, text }] of records.entries()) {
    const fields = [...Object.values(windows), id, text.length, place - start];
    for (const [field, value] of fields.entries()) out.setUint16(6 + 12 * index + 2 * field, value);
    file.set(text, place);
    place += text.length;
  }
  return file;
}

function readTables(font: Uint8Array): Table[] {
  const view = viewOf(font);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const start = view.getUint32(at + 8);
    return {
      tag: readTag(font, at),
      bytes: font.subarray(start, start + view.getUint32(at + 12)),
    };
  });
}

function writeTables(version: number, tables: readonly Table[]): Uint8Array {
  const places: number[] = [];
  let size = 12 + 16 * tables.length;
  for (const { bytes } of tables) {
    places.push(size);
    size += Math.ceil(bytes.length / 4) * 4;
  }
  const file = new Uint8Array(size);
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  const search = [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16];
  for (const [index, value] of search.entries()) view.setUint16(4 + 2 * index, value);
  for (const [index, { tag, bytes }] of tables.entries()) {
    const at = 12 + 16 * index;
    const place = places[index] ?? 0;
    file.set(bytes, place);
    file.set(Buffer.from(tag, 'latin1'), at);
    view.setUint32(at + 4, sum(file.subarray(place, place + Math.ceil(bytes.length / 4) * 4)));
    view.setUint32(at + 8, place);
    view.setUint32(at + 12, bytes.length);
  }
  return file;
}

function findTable(font: Uint8Array, tag: string): number {
  const view = viewOf(font);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    if (readTag(font, at) === tag) return view.getUint32(at + 8);
  throw new Error(`The font has no table “${tag}”.`);
}

function readTag(font: Uint8Array, at: number): string {
  return Buffer.from(font.subarray(at, at + 4)).toString('latin1');
}

/** The sum of a table's 32-bit words, modulo 2³²; its length is a multiple of four. */
function sum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
