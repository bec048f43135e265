import { mixBits } from '../../src/pipeline/group/hash-words.ts';
import { createDice } from './create-dice.ts';
import { capitalise, makeWord } from './make-word.ts';

/** What a site prints around each of its articles. */
export interface MadeSite {
  readonly host: string;
  readonly menu: readonly string[];
  readonly footer: readonly string[];
}

const sections =
  'Home,News,Politics,Economy,Society,World,Culture,Sport,Opinion,Video,Photo,Weather,Health,Science,Business,Region,Interview,Analysis'.split(
    ',',
  );

/** Makes the site of a number. */
export function makeSite(number: number): MadeSite {
  const dice = createDice(mixBits(number + 500_009));
  const name = `${makeWord(dice)}${makeWord(dice)}`;
  const title = capitalise(name);
  return {
    host: `${name}-${number}`,
    menu: [title, ...sections.filter(() => dice.roll(5) > 1), 'Search', 'Subscribe', 'Log in'],
    footer: [
      `Sign up for the newsletter of ${title} and get the ${makeWord(dice)} of the day by email.`,
      'About us',
      'Contact',
      'Advertise',
      `© ${2010 + dice.roll(14)} ${title}. All rights reserved. No part of this site may be copied without the consent of ${title}.`,
    ],
  };
}
