import { defineConfig } from 'astro/config';
import { findSiteAddress } from './src/site/site-address.ts';
import { watchContent } from './src/site/watch-content.ts';

const { origin, base } = findSiteAddress();

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  integrations: [watchContent()],
  devToolbar: { enabled: false },
  // A strict Content-Security-Policy allows no inline script and no inline style.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 } },
});
