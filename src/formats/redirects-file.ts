/**
 * The `_redirects` file by which Netlify answers with 410 (Gone) at the
 * addresses of withdrawn entries and below them, and shows their tombstones.
 * Hosts that know redirections alone, such as Cloudflare Pages, leave such
 * lines out of account and answer with 200.
 * @param base path of the site, with slashes at both ends
 * @param ids all ids that withdrawn entries have and had, in any order
 */
export function formatRedirectsFile(base: string, ids: readonly string[]): string {
  return [...ids]
    .sort()
    .map((id) => `${base}entries/${id}/* ${base}entries/${id}/index.html 410!\n`)
    .join('');
}
