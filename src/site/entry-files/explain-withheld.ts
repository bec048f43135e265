import { findLevel, fullAccess, type Outlet } from '../../model/access.ts';
import type { EntryHead } from '../../model/entry.ts';
import type { Messages } from '../messages.ts';

/** Why files that go out hold no more of an entry's text, in a sentence; undefined where they hold all of it. */
export function explainWithheld(
  { access = fullAccess, rights }: Pick<EntryHead, 'access' | 'rights'>,
  outlet: Extract<Outlet, 'files' | 'release'>,
  { files }: Messages,
): string | undefined {
  const level = findLevel({ access, rights }, outlet);
  if (level === 'full') return undefined;
  const stated = outlet === 'release' ? access.release : access.site;
  return stated === 'full'
    ? files.withheld(rights.statement)
    : files.limited[level](rights.statement);
}
