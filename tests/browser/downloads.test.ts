import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readReleases } from '../../src/site/releases/read-releases.ts';
import { checkAccess } from './check-access.ts';
import { type OpenSite, openSite } from './open-site.ts';

const origin = 'https://archive.example/';
const releases = readReleases(inject('releasesFolder'));
const [latest, first] = releases;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

function read(path: string): string {
  return readFileSync(join(inject('siteFolder'), path), 'utf8');
}

describe('releases', () => {
  it('are published to the byte, the earlier one too', () => {
    expect(releases.map(({ number, previous }) => [number, previous])).toEqual([
      [2, first?.version],
      [1, null],
    ]);
    for (const { version, files } of releases) {
      for (const { name } of files) {
        const below = join(version, name);
        const published = readFileSync(join(inject('siteFolder'), 'releases', below));
        expect(published.equals(readFileSync(join(inject('releasesFolder'), below)))).toBe(true);
      }
      expect(
        statSync(join(inject('siteFolder'), 'releases', version, 'index.html')).size,
      ).toBeGreaterThan(0);
    }
  });

  it('name addresses at which the site has their page and their profile', () => {
    const tar = latest?.files.find(({ kind }) => kind === 'tar')?.name ?? '';
    const bytes = readFileSync(
      join(inject('releasesFolder'), latest?.version ?? '', tar),
      'latin1',
    );
    const { address } = /^address: (?<address>\S+)$/m.exec(bytes)?.groups ?? {};
    const tag = (label: string) =>
      new RegExp(`^${label}: (.+)$`, 'm').exec(bytes)?.[1]?.replace(address ?? '', '') ?? '';
    expect(tag('External-Identifier')).toBe(`releases/${latest?.version}/`);
    const profile = tag('BagIt-Profile-Identifier');
    expect(profile).toBe('releases/bagit-profile.json');
    expect(bytes).toContain(Buffer.from(read(profile)).toString('latin1'));
  });

  it('are in the feed, the latest first, with the addresses of their files', () => {
    const feed = read('downloads/feed.xml');
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    const addresses = releases.map(({ version }) => `${origin}releases/${version}/`);
    expect(ids).toEqual([`${origin}downloads/feed.xml`, ...addresses]);
    const { items } = JSON.parse(read('downloads/feed.json'));
    expect(items.map(({ url }: { url: string }) => url)).toEqual(addresses);
    for (const { version, files } of releases)
      for (const { name } of files) expect(feed).toContain(`${origin}releases/${version}/${name}`);
  });

  it('are in the catalogue with sizes and digests that are true', () => {
    const catalog = JSON.parse(read('downloads/catalog.jsonld'));
    const sets = catalog['dcat:dataset'];
    expect(sets.map((set: Record<string, unknown>) => set['dcat:version'])).toEqual(
      releases.map(({ version }) => version),
    );
    expect(sets[0]['dcat:previousVersion']).toEqual({ '@id': sets[1]['@id'] });
    for (const set of sets) {
      expect(set['dcat:distribution']).toHaveLength(2);
      for (const distribution of set['dcat:distribution']) {
        const path = new URL(distribution['dcat:downloadURL']['@id']).pathname;
        const bytes = readFileSync(join(inject('siteFolder'), path));
        expect(distribution['dcat:byteSize']['@value']).toBe(`${bytes.length}`);
        expect(distribution['spdx:checksum']['spdx:checksumValue']['@value']).toBe(
          createHash('sha512').update(bytes).digest('hex'),
        );
      }
    }
  });
});

describe('the downloads page', () => {
  it('says of each file what its digest is, and copies it', async () => {
    const page = await site.visit('downloads/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    for (const { name, kind, sha512 } of latest?.files ?? []) {
      const digest = page.locator(`#digest-${kind}`);
      expect(await digest.textContent()).toBe(sha512);
      await page.getByRole('button', { name: `Copy SHA-512 ${name}` }).click();
      await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sha512);
    }
    await page.locator('summary').click();
    await page.getByRole('button', { name: 'Copy digests' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^(?:[0-9a-f]{128} {2}data\/\S+\n)+$/);
    await page.context().close();
  });

  it('tells machines the same in the terms of schema.org and DCAT', async () => {
    const page = await site.visit('downloads/');
    const found = await page
      .locator('script[type="application/ld+json"]')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));
    const [catalog, dcat] = found.map((text) => JSON.parse(text));
    expect(catalog).toMatchObject({ '@context': 'https://schema.org', '@type': 'DataCatalog' });
    const [tar] = latest?.files ?? [];
    expect(catalog.dataset[0]).toMatchObject({
      '@type': 'Dataset',
      version: latest?.version,
      distribution: [{ sha256: tar?.sha256, contentSize: `${tar?.size} B` }, {}],
    });
    expect(dcat).toEqual(JSON.parse(read('downloads/catalog.jsonld')));
    await page.context().close();
  });

  it('leads to earlier releases, whose pages lead to the latest', async () => {
    const page = await site.visit('downloads/');
    await page
      .locator('.index-list')
      .getByRole('link', { name: first?.version ?? '' })
      .click();
    await page.waitForURL(`**/releases/${first?.version}/`);
    await page.getByRole('link', { name: 'later release' }).click();
    await page.waitForURL(`**/releases/${latest?.version}/`);
    await page.context().close();
  });

  it('has all but the copying without a script', async () => {
    const page = await site.visit('downloads/', { javaScriptEnabled: false });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('.release-files a').count()).toBe((latest?.files.length ?? 0) + 1);
    await page.context().close();
  });
});

describe('a site without releases', () => {
  let bare: OpenSite;
  beforeAll(async () => {
    bare = await openSite('collection');
  });
  afterAll(() => bare.close());

  it('says how one is made, and is as accessible', async () => {
    const page = await bare.visit('downloads/');
    await page.getByText('npm run release').waitFor();
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
    expect(await checkAccess(page)).toEqual([]);
    await page.context().close();
  });

  it('has a feed and a catalogue that are empty', () => {
    const folder = inject('collectionFolder');
    const { items } = JSON.parse(readFileSync(join(folder, 'downloads/feed.json'), 'utf8'));
    expect(items).toEqual([]);
    expect(readdirSync(join(folder, 'releases'))).toEqual(['bagit-profile.json']);
  });
});

it('complains about nothing and asks no other origin', () => {
  expect(site.complaints).toEqual([]);
});
