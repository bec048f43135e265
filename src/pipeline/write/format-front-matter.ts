/** What front matter can hold. */
type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Value[]
  | { readonly [key: string]: Value };

/** Longest line that a small list or map is written on. */
const lineWidth = 120;

/**
 * YAML whose every string is a JSON string, which all YAML parsers read alike
 * (dates, `no`, leading zeros and line separators included). Lists and maps
 * that fit stand on one line, larger ones in blocks; keys are ASCII names.
 * Undefined values are left out.
 */
export function formatFrontMatter(head: Readonly<Record<string, unknown>>): string {
  return Object.entries(head as Record<string, Value>)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => formatEntry(key, value, 0))
    .join('\n');
}

function formatEntry(key: string, value: Value, indent: number): string {
  const name = formatKey(key);
  const flow = formatFlow(value);
  const space = ' '.repeat(indent);
  if (isScalar(value) || isEmpty(value) || fits(value, flow, indent + name.length + 2)) {
    return `${space}${name}: ${flow}`;
  }
  return `${space}${name}:\n${formatBlock(value, indent + 2)}`;
}

function formatBlock(value: Value, indent: number): string {
  if (Array.isArray(value)) {
    return (value as readonly Value[]).map((item) => formatItem(item, indent)).join('\n');
  }
  return Object.entries(value as Record<string, Value>)
    .filter(([, own]) => own !== undefined)
    .map(([key, own]) => formatEntry(key, own, indent))
    .join('\n');
}

function formatItem(item: Value, indent: number): string {
  const flow = formatFlow(item);
  const space = ' '.repeat(indent);
  if (isScalar(item) || isEmpty(item) || fits(item, flow, indent + 2)) return `${space}- ${flow}`;
  return `${space}- ${formatBlock(item, indent + 2).trimStart()}`;
}

function formatFlow(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(formatFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, own]) => own !== undefined);
    if (pairs.length === 0) return '{}';
    return `{ ${pairs.map(([key, own]) => `${formatKey(key)}: ${formatFlow(own as Value)}`).join(', ')} }`;
  }
  return formatScalar(value as string | number | boolean | null);
}

function formatScalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  // JSON leaves these bare; YAML parsers may break lines at them or refuse them.
  return JSON.stringify(value).replace(
    /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function formatKey(key: string): string {
  return /^[A-Za-z][A-Za-z0-9-]*$/.test(key) &&
    !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key)
    ? key
    : formatScalar(key);
}

function isScalar(value: Value): boolean {
  return typeof value !== 'object' || value === null;
}

function isEmpty(value: Value): boolean {
  return isScalar(value) ? false : Object.values(value as object).every((own) => own === undefined);
}

/** Whether a list or map may stand on one line: it is short and holds nothing nested but small lists. */
function fits(value: Value, flow: string, used: number): boolean {
  return flow.length + used <= lineWidth && depthOf(value) <= 2;
}

function depthOf(value: Value): number {
  if (isScalar(value)) return 0;
  return 1 + Math.max(0, ...Object.values(value as Record<string, Value>).map(depthOf));
}
