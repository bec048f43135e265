import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseTombstone, type Tombstone, tombstoneFolder } from '../model/tombstone.ts';
import { compareCodeUnits } from './compare-code-units.ts';

/**
 * The tombstones of a content folder with their files, the latest withdrawal first.
 * @throws Error naming the file that is not valid
 */
export function readTombstones(folder: string): (Tombstone & { readonly file: string })[] {
  const home = join(folder, 'entries', tombstoneFolder);
  if (!existsSync(home)) return [];
  return readdirSync(home)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const file = join(home, name);
      try {
        return { ...parseTombstone(readFileSync(file, 'utf8')), file };
      } catch (error) {
        throw new Error(`${relative(process.cwd(), file)}: ${(error as Error).message}`);
      }
    })
    .sort(
      (a, b) =>
        compareCodeUnits(findWithdrawal(b).date, findWithdrawal(a).date) ||
        compareCodeUnits(a.id, b.id),
    );
}

/** The ruling that withdrew an entry: of several, the latest. */
export function findWithdrawal({
  rulings,
}: Pick<Tombstone, 'rulings'>): Tombstone['rulings'][number] {
  const withdrawals = rulings.filter(({ ruling }) => ruling === 'withdraw');
  const [last] = withdrawals.toSorted((a, b) => compareCodeUnits(b.date, a.date));
  const found = last ?? rulings[0];
  if (!found) throw new Error('a tombstone has a ruling');
  return found;
}
