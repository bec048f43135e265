import { expect, it } from 'vitest';
import { describeIdentifier } from './describe-identifier.ts';

it.each([
  ['https://www.wikidata.org/entity/Q399', 'Wikidata', 'Q399'],
  ['https://viaf.org/viaf/132124711/', 'VIAF', '132124711'],
  ['http://cv.iptc.org/newscodes/mediatopic/20000053', 'IPTC Media Topics', '20000053'],
  ['https://sws.geonames.org/174982/', 'GeoNames', '174982'],
  ['https://isni.org/isni/0000000121268987', 'ISNI', '0000000121268987'],
  ['https://www.example.org/names/a/', 'example.org', 'names/a'],
])('reads %s as %s %s', (address, authority, value) => {
  expect(describeIdentifier(address)).toEqual({ authority, value, address });
});
