import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const usualPlaces = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that `CHROME_PATH` names, an installed one, or the one that comes as a package. */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const installed = process.env.CHROME_PATH ?? usualPlaces.find((path) => existsSync(path));
  // Chromium refuses to sandbox itself for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (installed !== undefined) return { executablePath: installed, args };
  // Its own list of arguments is for servers without a shell: it turns the web's
  // safety off and runs in one process, where closing one context ends the browser.
  return { executablePath: await sparticuz.executablePath(), args: [...args, '--disable-gpu'] };
}
