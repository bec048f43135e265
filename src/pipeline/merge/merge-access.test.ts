import { describe, expect, it } from 'vitest';
import { type Access, accessSchema } from '../../model/access.ts';
import type { EntryEvidence } from '../../model/entry.ts';
import type { Publisher } from '../../model/publisher.ts';
import { mergeAccess, type WitnessAccess } from './merge-access.ts';

const read = (access: unknown): Access => accessSchema.parse(access);
const publishers: Publisher[] = [
  { id: 'silent', name: 'Silent' },
  { id: 'generous', name: 'Generous', access: read('full') },
  { id: 'strict', name: 'Strict', access: read({ release: 'metadata' }) },
];
const witness = (siglum: string, publisher?: string, stated?: unknown): WitnessAccess => ({
  siglum,
  publisher,
  stated: stated === undefined ? undefined : read(stated),
});
const merge = (witnesses: WitnessAccess[], fallback?: unknown, others: Access[] = []) => {
  const evidence: EntryEvidence = {};
  const archive = fallback === undefined ? undefined : read(fallback);
  const access = mergeAccess(witnesses, publishers, archive, evidence, others);
  return { access, evidence };
};

describe('mergeAccess', () => {
  it('says nothing where all may be shown', () => {
    expect(merge([witness('A', 'silent'), witness('B')])).toEqual({
      access: undefined,
      evidence: {},
    });
  });

  it('takes the archive’s default where no record of the publisher says otherwise', () => {
    expect(merge([witness('A', 'silent')], 'excerpt').access).toEqual(read('excerpt'));
    expect(merge([witness('A')], 'excerpt').access).toEqual(read('excerpt'));
    expect(merge([witness('A', 'generous')], 'excerpt').access).toBeUndefined();
  });

  it('lets a sidecar narrow and not widen', () => {
    expect(merge([witness('A', 'generous', 'excerpt')]).access).toEqual(read('excerpt'));
    expect(merge([witness('A', 'strict', 'full')]).access).toEqual(read({ release: 'metadata' }));
  });

  it('takes the narrowest of all witnesses, whoever published them, and says whose it is', () => {
    const { access, evidence } = merge([
      witness('A', 'generous'),
      witness('B', 'strict', { site: 'excerpt' }),
      witness('C', 'strict'),
    ]);
    expect(access).toEqual(read({ site: 'excerpt', release: 'metadata' }));
    expect(evidence.access).toEqual([
      { source: 'vocabulary', note: 'Strict' },
      { source: 'sidecar', witness: 'B' },
    ]);
  });

  it('lets further statements narrow it', () => {
    expect(merge([witness('A')], undefined, [read('metadata')]).access).toEqual(read('metadata'));
  });
});
