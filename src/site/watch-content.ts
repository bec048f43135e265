import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findContentFolder } from './content-folder.ts';

/**
 * Keeps the development server true to the content: it reloads when a file of
 * the content folder changes, appears or goes.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'variorum:content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = findContentFolder();
        let revision = 0;
        const reload = (path: string) => {
          if (!path.startsWith(folder + sep)) return;
          revision += 1;
          process.env.VARIORUM_CONTENT_REVISION = String(revision);
          server.environments.client?.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(folder);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
      },
    },
  };
}
