import { alikeNames } from './checks/alike-names.ts';
import { conflictMarkers } from './checks/conflict-markers.ts';
import { fixity } from './checks/fixity.ts';
import { freshEntries } from './checks/fresh-entries.ts';
import { gitAttributes } from './checks/git-attributes.ts';
import { halfWritten } from './checks/half-written.ts';
import { plainFiles } from './checks/plain-files.ts';
import { site } from './checks/site.ts';
import { trackedCaptures } from './checks/tracked-captures.ts';

/** Every check of the content, in the order in which troubles are mended. */
export const checks = [
  conflictMarkers,
  halfWritten,
  plainFiles,
  alikeNames,
  gitAttributes,
  fixity,
  trackedCaptures,
  freshEntries,
  site,
] as const;
