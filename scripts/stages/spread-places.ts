import type { NumberedPlace } from './scan-batch.ts';

/** Shares records out among hands, those of one pack together, so that each hand has about as many bytes to read. */
export function spreadPlaces(
  places: readonly NumberedPlace[],
  hands: number,
): (readonly NumberedPlace[])[] {
  const packs = [...Map.groupBy(places, ({ place }) => place.pack).values()]
    .map((own) => ({ own, bytes: own.reduce((sum, { place }) => sum + place.length, 0) }))
    .sort((a, b) => b.bytes - a.bytes);
  const shares = Array.from({ length: hands }, () => ({ own: [] as NumberedPlace[], bytes: 0 }));
  for (const { own, bytes } of packs) {
    const least = shares.reduce((a, b) => (b.bytes < a.bytes ? b : a));
    for (const place of own) least.own.push(place);
    least.bytes += bytes;
  }
  return shares.map(({ own }) => own);
}
