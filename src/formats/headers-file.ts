import { formatContentSecurityPolicy } from './content-security-policy.ts';

/** Files whose ending does not say what they are. */
const types = [
  ['entries/:id/entry.tei.xml', 'application/tei+xml; charset=utf-8'],
  ['entries/:id/entry.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['entries/:id/entry.bib', 'application/x-bibtex; charset=utf-8'],
  ['entries/:id/entry.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['entries/:id/linkset.json', 'application/linkset+json'],
  ['timemaps/:hash/timemap.link', 'application/link-format'],
] as const;

/**
 * The `_headers` file that static hosts such as Netlify and Cloudflare Pages read:
 * paths, each with its headers indented below. Where a page states a policy as
 * well, both hold, so that WebAssembly runs on the search page alone although
 * the headers allow it everywhere: hosts differ in how rules for one path add up.
 * @param base path of the site, with slashes at both ends
 */
export function formatHeadersFile(base: string): string {
  const policy = `${formatContentSecurityPolicy({ wasm: true })}; frame-ancestors 'none'`;
  return [
    `${base}*`,
    `  Content-Security-Policy: ${policy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '',
    ...types.flatMap(([path, type]) => [`${base}${path}`, `  Content-Type: ${type}`, '']),
    // Pages of other sites may read the API.
    `${base}api/*`,
    '  Access-Control-Allow-Origin: *',
    '',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
