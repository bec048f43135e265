import { formatBagSize } from '../../formats/bag/bag-info.ts';
import { escapeXml } from '../../formats/escape-xml.ts';
import type { Feed, FeedItem } from '../../formats/feed.ts';
import type { ReleaseRecord } from '../../model/release-record.ts';
import { addressOf } from '../addresses.ts';
import { frameFeed } from '../following/make-feed.ts';
import type { Library } from '../library.ts';
import type { Messages } from '../messages.ts';

/** The feed of releases, the latest first. A release bears the newest date of its content, since no clock is asked. */
export function makeReleasesFeed(
  library: Library,
  releases: readonly ReleaseRecord[],
  messages: Messages,
): Feed {
  const subject = {
    title: `${library.archive.title}: ${messages.downloads.releases}`,
    subtitle: messages.downloads.lead,
    page: addressOf.downloads(),
  };
  return frameFeed(
    library,
    subject,
    releases.map((release) => makeItem(library, release, messages)),
  );
}

function makeItem({ archive }: Library, release: ReleaseRecord, messages: Messages): FeedItem {
  const { downloads, language, direction } = messages;
  const address = addressOf.absolute(addressOf.release(release.version));
  const summary = downloads.holds(release.entries, release.captures);
  const files = release.files.map(({ name, size }) => {
    const href = addressOf.absolute(addressOf.releaseFile(release.version, name));
    return `<li><a href="${escapeXml(href)}">${escapeXml(name)}</a>, ${formatBagSize(size)}</li>`;
  });
  return {
    id: address,
    address,
    title: downloads.release(release.version),
    updated: release.date,
    published: release.date,
    rights: archive.rights.note ?? archive.rights.statement,
    categories: [],
    summary,
    html: `<div lang="${language}" dir="${direction}"><p>${escapeXml(summary)}</p><ul>${files.join('')}</ul></div>`,
  };
}
