import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { serveFolder } from '../../src/site/serve-folder.ts';
import { launchBrowser } from './launch-browser.ts';

export interface OpenSite {
  /** Address of the home page. */
  readonly address: string;
  readonly browser: Browser;
  /** What went wrong on any page so far: console errors, exceptions, failed requests, requests to other origins. */
  readonly complaints: string[];
  /** Opens a page in a fresh context. @param path below the home page */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const folders = { root: 'siteFolder', collection: 'collectionFolder', held: 'heldFolder' } as const;

/**
 * Serves a built site and starts a browser.
 * @param which the first collection at the root of its host or below a path, the invented one, or articles held back
 */
export async function openSite(
  which: 'root' | 'nested' | 'collection' | 'held' = 'root',
): Promise<OpenSite> {
  const server =
    which === 'nested'
      ? await serveFolder(inject('nestedFolder'), inject('nestedBase'))
      : await serveFolder(inject(folders[which]));
  const browser = await launchBrowser();
  const complaints: string[] = [];
  const { origin } = new URL(server.address);
  return {
    address: server.address,
    browser,
    complaints,
    visit: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin)
          complaints.push(`${path} asks ${request.url()}`);
      });
      await page.goto(server.address + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
