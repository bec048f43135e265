import type { Publisher } from '../../model/publisher.ts';
import { normaliseWords, unweldWords } from '../page/measure-text.ts';

/** A publisher's name made comparable. */
interface KnownName {
  readonly publisher: Publisher;
  /** As `normaliseWords` leaves it. */
  readonly words: string;
  /** The same with welded words parted. */
  readonly parted: string;
}

/** Every line of every capture is compared with these, so each list is prepared once. */
const prepared = new WeakMap<readonly Publisher[], readonly KnownName[]>();

/** The publisher whose name a line is, exactly but for case and punctuation. */
export function findSignedPublisher(
  line: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  if (line.length > 120 || publishers.length === 0) return undefined;
  const words = normaliseWords(line);
  return prepareNames(publishers).find((name) => name.words === words)?.publisher;
}

/** The publisher whose name stands in a line of furniture; the longest name wins. */
export function findMentionedPublisher(
  line: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  if (line.length > 400) return undefined;
  const words = ` ${normaliseWords(unweldWords(line))} `;
  let best: KnownName | undefined;
  for (const name of prepareNames(publishers)) {
    const isLonger = name.parted.length > (best?.parted.length ?? 0);
    if (isLonger && words.includes(` ${name.parted} `)) best = name;
  }
  return best?.publisher;
}

function prepareNames(publishers: readonly Publisher[]): readonly KnownName[] {
  const known = prepared.get(publishers);
  if (known) return known;
  const names = publishers.flatMap((publisher) =>
    [publisher.name, ...(publisher.alternative ?? [])].map((name) => ({
      publisher,
      words: normaliseWords(name),
      parted: normaliseWords(unweldWords(name)),
    })),
  );
  prepared.set(publishers, names);
  return names;
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

/** The publisher that a person names in a sidecar: by id or by one of its names. */
export function findNamedPublisher(
  name: string,
  publishers: readonly Publisher[],
): Publisher | undefined {
  return publishers.find(({ id }) => id === name) ?? findSignedPublisher(name, publishers);
}
