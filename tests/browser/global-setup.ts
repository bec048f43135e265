import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeRelease } from '../../scripts/release/write-release.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { writeInventedContent } from '../collection-content.ts';
import { writeGoldenContent } from '../golden-content.ts';
import { writeHeldContent } from '../held-content.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site at the root of a host, the same built again elsewhere, and the same below a path. */
    siteFolder: string;
    repeatedFolder: string;
    nestedFolder: string;
    nestedBase: string;
    /** Two releases of the first collection, which the sites at the root of a host publish; the others have none. */
    releasesFolder: string;
    /** The invented collection, built at the root of a host, and its content folder. */
    collectionFolder: string;
    collectionContent: string;
    /** Articles of which not all may be shown, built at the root of a host, and their content folder. */
    heldFolder: string;
    heldContent: string;
  }
}

/** Builds the sites of all browser tests: the first collection twice at the root of a host and once below a path, the invented one, and articles held back. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync('.variorum', { recursive: true });
  const folder = mkdtempSync(resolve('.variorum', 'test-'));
  const content = join(folder, 'content');
  const invented = join(folder, 'invented');
  const held = join(folder, 'held');
  const releases = join(folder, 'releases');
  const nestedBase = '/some/archive/';
  const build = async (name: string, address: string, zone: string, source = content) => {
    Object.assign(process.env, { VARIORUM_CONTENT: source, SITE_ADDRESS: address, TZ: zone });
    const output = join(folder, name);
    await buildSite({ output, workshop: join(folder, `${name}-workshop`) });
    return output;
  };
  const { TZ, VARIORUM_CONTENT, VARIORUM_RELEASES, SITE_ADDRESS } = process.env;
  const restore = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  try {
    await writeGoldenContent(content);
    const options = { content, output: releases, epoch: undefined, keys: [] };
    writeRelease(options);
    appendFileSync(join(content, 'archive.yaml'), '# What changed after the first release.\n');
    writeRelease(options);
    project.provide('releasesFolder', releases);
    process.env.VARIORUM_RELEASES = releases;
    const root = 'https://archive.example/';
    project.provide('siteFolder', await build('site', root, 'UTC'));
    project.provide('repeatedFolder', await build('repeated', root, 'Pacific/Kiritimati'));
    process.env.VARIORUM_RELEASES = join(folder, 'no-releases');
    const nested = `https://archive.example${nestedBase}`;
    project.provide('nestedFolder', await build('nested', nested, 'UTC'));
    project.provide('nestedBase', nestedBase);
    await writeInventedContent(invented);
    project.provide('collectionContent', invented);
    project.provide('collectionFolder', await build('collection', root, 'UTC', invented));
    await writeHeldContent(held);
    project.provide('heldContent', held);
    project.provide('heldFolder', await build('held-site', root, 'UTC', held));
  } finally {
    restore('TZ', TZ);
    restore('VARIORUM_CONTENT', VARIORUM_CONTENT);
    restore('VARIORUM_RELEASES', VARIORUM_RELEASES);
    restore('SITE_ADDRESS', SITE_ADDRESS);
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
