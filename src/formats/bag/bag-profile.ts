import type { Archive } from '../../model/archive.ts';
import { findReleaseAddress } from '../release/find-release-address.ts';

/** The name of the profile, in the bag and beside the releases. */
export const profileFile = 'bagit-profile.json';

/** What a bag must have, after BagIt Profiles 1.3. */
export interface BagProfile {
  readonly 'BagIt-Profile-Info': Readonly<Record<string, string>>;
  readonly 'Bag-Info': Readonly<
    Record<
      string,
      {
        readonly required: boolean;
        readonly repeatable: boolean;
        readonly values?: readonly string[];
        readonly description?: string;
      }
    >
  >;
  readonly 'Manifests-Required': readonly string[];
  readonly 'Manifests-Allowed': readonly string[];
  readonly 'Tag-Manifests-Required': readonly string[];
  readonly 'Tag-Manifests-Allowed': readonly string[];
  readonly 'Tag-Files-Required': readonly string[];
  readonly 'Tag-Files-Allowed': readonly string[];
  readonly 'Allow-Fetch.txt': boolean;
  readonly Serialization: 'forbidden' | 'required' | 'optional';
  readonly 'Accept-Serialization': readonly string[];
  readonly 'Accept-BagIt-Version': readonly string[];
}

const required = [
  'Source-Organization',
  'Contact-Name',
  'Contact-Email',
  'External-Description',
  'External-Identifier',
  'Internal-Sender-Identifier',
  'Bag-Group-Identifier',
  'Bag-Size',
  'Bag-Software-Agent',
  'Bagging-Date',
  'BagIt-Profile-Identifier',
  'Payload-Oxum',
];

const algorithms = ['sha256', 'sha512'];

/** The address of the profile: one for all releases of an archive. */
export function findProfileAddress(archive: Pick<Archive, 'address'>): string {
  return findReleaseAddress(archive, profileFile);
}

/** The profile that every release of an archive conforms to. */
export function makeBagProfile(archive: Archive): BagProfile {
  return {
    'BagIt-Profile-Info': {
      'BagIt-Profile-Identifier': findProfileAddress(archive),
      'BagIt-Profile-Version': '1.3.0',
      'Source-Organization': archive.title,
      'Contact-Name': archive.contact.name,
      'Contact-Email': archive.contact.email,
      'External-Description':
        'A release of an archive of captured news: the captures, the entries made from them, and both as data',
      Version: '1.0',
    },
    'Bag-Info': Object.fromEntries(
      required.map((label) => [label, { required: true, repeatable: false }]),
    ),
    'Manifests-Required': algorithms,
    'Manifests-Allowed': algorithms,
    'Tag-Manifests-Required': algorithms,
    'Tag-Manifests-Allowed': algorithms,
    'Tag-Files-Required': [profileFile],
    'Tag-Files-Allowed': [profileFile],
    'Allow-Fetch.txt': false,
    Serialization: 'optional',
    'Accept-Serialization': ['application/tar', 'application/x-tar', 'application/zip'],
    'Accept-BagIt-Version': ['1.0'],
  };
}
