/** An element or a text of an XML document. */
type XmlNode = XmlElement | string;
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads XML without comments, CDATA and document types, strictly.
 * @throws Error where it is not well-formed.
 */
export function readXml(source: string): XmlElement {
  const text = source.replace(/^<\?xml [^?]*\?>\n/, '').replace(/\n$/, '');
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  const pattern = /<(\/?)([A-Za-z:]+)((?: [A-Za-z:-]+="[^"<]*")*)(\/?)>|[^<]+|</g;
  for (const [token, closing, name, attributes = '', empty] of text.matchAll(pattern)) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`nothing is open at ${token}`);
    if (name === undefined) {
      if (token === '<') throw new Error('a < that begins no tag');
      parent.children.push(decode(token));
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = open[0]?.children[0];
  if (open.length !== 1 || open[0]?.children.length !== 1 || typeof root !== 'object')
    throw new Error('not one root element, or one that is not closed');
  return root;
}

/** The elements of a name below an element, in order. */
export function findElements(node: XmlElement, name: string): XmlElement[] {
  return node.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.name === name ? [child] : []), ...findElements(child, name)],
  );
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(/ ([A-Za-z:-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`the attribute ${name} stands twice`);
    attributes[name] = decode(value);
  }
  return attributes;
}

function decode(written: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
  const wrong = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(written);
  if (wrong || !written.isWellFormed()) throw new Error('a character that XML forbids');
  return written.replaceAll(/&(?:#(\d+)|(\w+));|&/g, (_, number?: string, name?: string) => {
    const sign = number ? String.fromCodePoint(Number(number)) : entities[name ?? ''];
    if (sign === undefined) throw new Error('an & that is no reference');
    return sign;
  });
}
