import type { BagTag } from './bag-info.ts';
import type { BagProfile } from './bag-profile.ts';

/** What a profile looks at in a bag. */
export interface ProfiledBag {
  /** Version in `bagit.txt`. */
  readonly version: string;
  readonly info: readonly BagTag[];
  /** Algorithms of the manifests, `sha256` and so on. */
  readonly manifests: readonly string[];
  readonly tagManifests: readonly string[];
  /** Paths of all files outside `data/`. */
  readonly tagFiles: readonly string[];
}

/** Files that BagIt itself defines, which no profile needs to allow. */
const ownFiles = /^(?:bagit\.txt|bag-info\.txt|(?:tag)?manifest-[a-z0-9]+\.txt)$/;

/** Where a bag departs from a profile, a sentence each. */
export function checkProfile(bag: ProfiledBag, profile: BagProfile): string[] {
  const problems: string[] = [];
  const identifier = profile['BagIt-Profile-Info']['BagIt-Profile-Identifier'];
  const count = (label: string) => bag.info.filter(([own]) => own === label).length;
  if (
    !bag.info.some(([label, value]) => label === 'BagIt-Profile-Identifier' && value === identifier)
  )
    problems.push(`bag-info.txt does not name the profile ${identifier}`);
  for (const [label, { required, repeatable, values }] of Object.entries(profile['Bag-Info'])) {
    if (required && count(label) === 0) problems.push(`bag-info.txt lacks ${label}`);
    if (!repeatable && count(label) > 1) problems.push(`bag-info.txt has ${label} more than once`);
    for (const [own, value] of bag.info) {
      if (own === label && values && !values.includes(value))
        problems.push(`bag-info.txt has ${value} for ${label}, which the profile does not know`);
    }
  }
  const sets = [
    ['manifest', bag.manifests, profile['Manifests-Required'], profile['Manifests-Allowed']],
    [
      'tag manifest',
      bag.tagManifests,
      profile['Tag-Manifests-Required'],
      profile['Tag-Manifests-Allowed'],
    ],
  ] as const;
  for (const [name, present, required, allowed] of sets) {
    for (const algorithm of required.filter((own) => !present.includes(own)))
      problems.push(`the bag has no ${name} with ${algorithm}`);
    for (const algorithm of present.filter((own) => !allowed.includes(own)))
      problems.push(`the bag has a ${name} with ${algorithm}, which the profile does not allow`);
  }
  const others = bag.tagFiles.filter((path) => !ownFiles.test(path));
  for (const path of profile['Tag-Files-Required'].filter((own) => !others.includes(own)))
    problems.push(`the bag has no ${path}`);
  for (const path of others.filter((own) => !profile['Tag-Files-Allowed'].includes(own)))
    problems.push(`the bag has ${path}, which the profile does not allow`);
  if (!profile['Accept-BagIt-Version'].includes(bag.version))
    problems.push(`the profile does not accept BagIt ${bag.version}`);
  return problems;
}
