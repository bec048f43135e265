import type { ReleaseRecord } from '../../model/release-record.ts';
import { findReleasesFolder } from './find-releases-folder.ts';
import { readReleases } from './read-releases.ts';

/** The releases that this site publishes, the latest first. */
export function openReleases(): ReleaseRecord[] {
  return readReleases(findReleasesFolder());
}
