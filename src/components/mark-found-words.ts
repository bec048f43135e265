import { stripPunctuation } from './search/find-matched-words.ts';

/** Marks the words that a search found, named in the address as `?highlight=word`. */
function markFoundWords(): void {
  const wanted = new Set(
    new URLSearchParams(location.search).getAll('highlight').map(stripPunctuation),
  );
  wanted.delete('');
  if (wanted.size === 0) return;
  const roots = document.querySelectorAll('h1, [data-article]');
  for (const root of roots) for (const node of listTextNodes(root)) markWords(node, wanted);
}

function listTextNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function markWords(node: Text, wanted: ReadonlySet<string>): void {
  const pieces = node.data.split(/([\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*)/u);
  if (!pieces.some((piece) => isWanted(piece, wanted))) return;
  node.replaceWith(
    ...pieces.map((piece) => {
      if (!isWanted(piece, wanted)) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }),
  );
}

/** A word as the index cuts it may carry more than a word here: `Pelosi’s`. */
function isWanted(piece: string, wanted: ReadonlySet<string>): boolean {
  return wanted.has(piece.toLowerCase());
}

markFoundWords();
