import type { Publisher } from '../../model/publisher.ts';
import { normaliseWords, unweldWords } from '../page/measure-text.ts';

/** The publisher whose name a line is, exactly but for case and punctuation. */
export function findSignedPublisher(
  line: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  if (line.length > 120) return undefined;
  const words = normaliseWords(line);
  return publishers.find((publisher) =>
    listNames(publisher).some((name) => normaliseWords(name) === words),
  );
}

/** The publisher whose name stands in a line of furniture; the longest name wins. */
export function findMentionedPublisher(
  line: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  if (line.length > 400) return undefined;
  const words = ` ${normaliseWords(unweldWords(line))} `;
  let best: { publisher: Publisher; length: number } | undefined;
  for (const publisher of publishers) {
    for (const name of listNames(publisher)) {
      const found = words.includes(` ${normaliseWords(unweldWords(name))} `);
      if (found && name.length > (best?.length ?? 0)) best = { publisher, length: name.length };
    }
  }
  return best?.publisher;
}

/** The publisher that a web address belongs to. */
export function findHostPublisher(
  url: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.toLowerCase();
  return publishers.find(({ hosts }) =>
    hosts?.some((known) => host === known || host.endsWith(`.${known}`)),
  );
}

function listNames({ name, alternative }: Publisher): string[] {
  return [name, ...(alternative ?? [])];
}

/** The publisher that a person names in a sidecar: by id or by one of its names. */
export function findNamedPublisher(
  name: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  return publishers.find(({ id }) => id === name) ?? findSignedPublisher(name, publishers);
}
