import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Milliseconds after which results of another version are of no more use: a day, so that who goes back and forth between two keeps both. */
const patience = 86_400_000;

/** Removes from a cache's folder what versions left that have not run for a while. */
export function dropOldVersions(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    const other = path.join(folder, name);
    if (other === current || !/^v-[0-9a-f]{12}$/.test(name)) continue;
    const places = [other, path.join(other, 'runs')];
    const times = places.map((place) => statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (Date.now() - Math.max(...times) > patience) rmSync(other, { recursive: true, force: true });
  }
}
