import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/shell/find-browser.ts';

/** Launches the Chromium that is there. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await findBrowser());
}
