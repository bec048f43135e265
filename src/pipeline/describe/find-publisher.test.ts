import { describe, expect, it } from 'vitest';
import type { Publisher } from '../../model/publisher.ts';
import {
  findHostPublisher,
  findMentionedPublisher,
  findNamedPublisher,
  findSignedPublisher,
} from './find-publisher.ts';

const publishers: readonly Publisher[] = [
  {
    id: 'courier',
    name: 'Lorvan Courier',
    alternative: ['The Lorvan Courier'],
    hosts: ['courier.example'],
  },
  { id: 'courier-radio', name: 'Lorvan Courier Radio', hosts: ['radio.courier.example'] },
  { id: 'vestnik', name: 'Лорванский вестник' },
];

describe('findSignedPublisher', () => {
  it.each([
    ['LORVAN COURIER', 'courier'],
    ['— The Lorvan Courier.', 'courier'],
    ['лорванский вестник', 'vestnik'],
    ['Lorvan Courier reports', undefined],
    ['', undefined],
  ])('%j: %s', (line, id) => {
    expect(findSignedPublisher(line, publishers)?.id).toBe(id);
  });
});

describe('findMentionedPublisher', () => {
  it.each([
    ['Become a Lorvan Courier MemberSupport us', 'courier'],
    ['Listen to Lorvan Courier Radio now', 'courier-radio'],
    ['© 2023 Лорванский вестник', 'vestnik'],
    ['Lorvan Couriers', undefined],
  ])('%j: %s', (line, id) => {
    expect(findMentionedPublisher(line, publishers)?.id).toBe(id);
  });
});

describe('findHostPublisher', () => {
  it.each([
    ['https://www.courier.example/a', 'courier'],
    ['https://COURIER.example', 'courier'],
    ['https://notcourier.example', undefined],
    ['no address', undefined],
  ])('%j: %s', (url, id) => {
    expect(findHostPublisher(url, publishers)?.id).toBe(id);
  });
});

describe('findNamedPublisher', () => {
  it.each([
    ['vestnik', 'vestnik'],
    ['Lorvan courier', 'courier'],
    ['nobody', undefined],
  ])('%j: %s', (name, id) => {
    expect(findNamedPublisher(name, publishers)?.id).toBe(id);
  });
});
