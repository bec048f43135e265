import { findElements, readXml, type XmlElement } from './read-xml.ts';

const holders = new Set(['p', 'head', 'item', 'ab']);

/** The sigla that a TEI file lists. */
export function listTeiWitnesses(tei: string): string[] {
  return findElements(readXml(tei), 'witness').map(({ attributes }) => attributes['xml:id'] ?? '');
}

/**
 * A witness's text, from a TEI file alone, in the way that the header of the file says.
 * @param siglum undefined for the text as printed: the lemmas
 */
export function readTeiWitness(tei: string, siglum: string | undefined): string {
  const [body] = findElements(readXml(tei), 'body');
  if (body === undefined) throw new Error('no body');
  return collectParagraphs(body, siglum).join('\n\n');
}

function collectParagraphs(node: XmlElement, siglum: string | undefined): string[] {
  return node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (holders.has(child.name)) return [readText(child, siglum)];
    return collectParagraphs(child.name === 'app' ? choose(child, siglum) : child, siglum);
  });
}

function readText(node: XmlElement, siglum: string | undefined): string {
  return node.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'milestone') return '\n\n';
      return readText(child.name === 'app' ? choose(child, siglum) : child, siglum);
    })
    .join('');
}

function choose({ attributes, children }: XmlElement, siglum: string | undefined): XmlElement {
  const readings = children.filter((child) => typeof child !== 'string');
  const chosen = readings.filter(({ name, attributes: { wit = '' } }) =>
    siglum === undefined ? name === 'lem' : wit.split(' ').includes(`#${siglum}`),
  );
  const [reading] = chosen;
  if (reading === undefined || chosen.length > 1)
    throw new Error(`${attributes['xml:id']} has ${chosen.length} readings of ${siglum}`);
  return reading;
}
