import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../src/site/build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site at the root of a host, and the same below a path. */
    siteFolder: string;
    nestedFolder: string;
    nestedBase: string;
  }
}

/** Builds the project's own content twice, once below a base path, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  mkdirSync('.variorum', { recursive: true });
  const folder = mkdtempSync(resolve('.variorum', 'test-'));
  const nestedBase = '/some/archive/';
  const build = async (name: string, address: string) => {
    process.env.SITE_ADDRESS = address;
    const output = join(folder, name);
    await buildSite({ output, workshop: join(folder, `${name}-workshop`) });
    return output;
  };
  try {
    project.provide('siteFolder', await build('site', 'https://archive.example/'));
    project.provide('nestedFolder', await build('nested', `https://archive.example${nestedBase}`));
    project.provide('nestedBase', nestedBase);
  } finally {
    delete process.env.SITE_ADDRESS;
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
