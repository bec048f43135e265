import ts from 'typescript';
import { splitAstro } from './split-astro.ts';

/** A regular expression as it stands in a source file. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `FILE:LINE`. */
  readonly place: string;
}

export interface PatternList {
  readonly literals: readonly Pattern[];
  /** `FILE:LINE` of each call of RegExp, whose pattern only running tells. */
  readonly built: readonly string[];
}

/**
 * Every regular expression of a TypeScript file or Astro component, by its syntax tree.
 * @throws Error where the file cannot be parsed, so that none is missed.
 */
export function listPatterns(file: string, source: string): PatternList {
  const pieces = file.endsWith('.astro')
    ? splitAstro(source)
    : [{ code: source, linesBefore: 0, isTemplate: false }];
  const lists = pieces.map(({ code, linesBefore, isTemplate }) =>
    listPiece(file, code, linesBefore, isTemplate),
  );
  return {
    literals: lists.flatMap(({ literals }) => literals),
    built: lists.flatMap(({ built }) => built),
  };
}

function listPiece(file: string, code: string, linesBefore: number, isTemplate: boolean) {
  const kind = isTemplate ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  refuseBroken(tree, linesBefore);
  const literals: Pattern[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + linesBefore + 1;
    const place = `${file}:${line}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && isRegExp(node.expression))
      built.push(place);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, built };
}

function isRegExp(callee: ts.Expression): boolean {
  return ts.isIdentifier(callee) && callee.text === 'RegExp';
}

/** The parser mends what it cannot read and says so only in a field that its types leave out. */
function refuseBroken(tree: ts.SourceFile, linesBefore: number): void {
  const { parseDiagnostics } = tree as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] };
  const first = parseDiagnostics[0];
  if (!first) return;
  const line = tree.getLineAndCharacterOfPosition(first.start).line + linesBefore + 1;
  const reason = ts.flattenDiagnosticMessageText(first.messageText, ' ');
  throw new Error(`${tree.fileName}:${line} cannot be parsed: ${reason}`);
}
