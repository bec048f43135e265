import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeArticle } from '../../scripts/bench/make-article.ts';

const pages = 8;

/**
 * Writes a folder of labelled pages as `--data` of the benchmarks takes it: made-up
 * articles, copied with the menu and the footer of their page.
 */
export function writeLabelled(folder: string): void {
  const articles = Array.from({ length: pages }, (_, number) => {
    const { title, paragraphs } = makeArticle(number);
    const gold = paragraphs.join('\n\n');
    const text = `Home\nNews\nSport\nWeather\n\n${title}\n\n3 May 2024\n\n${gold}\n\nShare this article\nRead more\nAll rights reserved\n`;
    return { id: `page-${number}`, title, paragraphs, gold, text };
  });
  const write = (name: string, records: readonly object[]) =>
    writeFileSync(
      path.join(folder, name),
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
  mkdirSync(folder, { recursive: true });
  write(
    'clean.dev.jsonl',
    articles.map(({ id, title, gold, text }) => ({
      id,
      set: 'news',
      domain: `${id}.example`,
      text,
      gold,
      title,
      author: null,
      date: '2024-05-03',
    })),
  );
  write(
    'clean.dev.html.jsonl',
    articles.map(({ id, title, paragraphs }) => ({
      id,
      html: `<!doctype html><title>${title}</title><nav><a href="/">Home</a> <a href="/news">News</a></nav><h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join('')}<footer>All rights reserved</footer>`,
    })),
  );
  const copies = articles.flatMap(({ id, text, gold }) => [
    { id: `${id}-copy`, cluster: id, kind: 'copy', text },
    { id: `${id}-text`, cluster: id, kind: 'text', text: gold },
  ]);
  for (const set of ['real', 'hard']) write(`group.${set}.dev.jsonl`, copies);
  const sets = articles.map(({ id, text, gold }) => ({
    id,
    gold,
    captures: [text, gold, `${gold}\n\nSubscribe to our newsletter`].map((words, number) => ({
      kind: `copy-${number}`,
      text: words,
    })),
  }));
  for (const set of ['raw', 'extractors3']) write(`merge.${set}.dev.jsonl`, sets);
}
