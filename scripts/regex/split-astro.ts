/** A piece of TypeScript in an Astro component. */
interface ScriptPiece {
  readonly code: string;
  /** Number of the line before its first. */
  readonly linesBefore: number;
  readonly isTemplate: boolean;
}

/**
 * The TypeScript of an Astro component: its front matter, its script elements,
 * and its template as one JSX fragment, in which elements that JSX cannot read
 * are blanked.
 */
export function splitAstro(source: string): ScriptPiece[] {
  const fence = source.startsWith('---\n') ? source.indexOf('\n---', 3) : -1;
  const front = fence === -1 ? '' : source.slice(4, fence + 1);
  const template = source.slice(fence === -1 ? 0 : fence + 4);
  const offset = source.length - template.length;
  const scripts = [...template.matchAll(/<script\b/g)].map((tag): ScriptPiece => {
    const start = template.indexOf('>', tag.index) + 1;
    const end = template.indexOf('</script>', start);
    return {
      code: template.slice(start, end === -1 ? undefined : end),
      linesBefore: countLines(source.slice(0, offset + start)),
      isTemplate: false,
    };
  });
  const markup = ['script', 'style'].reduce(blankElement, blank(template, '<!--', '-->'));
  return [
    { code: front, linesBefore: 1, isTemplate: false },
    ...scripts,
    {
      code: `<>${blank(markup, '<!doctype', '>')}</>`,
      linesBefore: countLines(source.slice(0, offset)),
      isTemplate: true,
    },
  ];
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function blankElement(markup: string, name: string): string {
  return blank(markup, `<${name}`, `</${name}>`);
}

/** `text` without what stands between two marks, the marks included; its lines stay. */
function blank(text: string, open: string, close: string): string {
  const [first = '', ...rest] = text.split(open);
  return rest.reduce((done, part) => {
    const end = part.indexOf(close);
    if (end === -1) return done + open + part;
    return done + '\n'.repeat(countLines(part.slice(0, end))) + part.slice(end + close.length);
  }, first);
}
