/** What a page may do beyond showing itself. */
export interface PolicyNeeds {
  /** Whether it runs WebAssembly, as the search does. */
  readonly wasm?: boolean;
}

/**
 * The Content-Security-Policy of a page (CSP level 3): nothing but the site's own
 * files, nothing inline, nothing evaluated.
 */
export function formatContentSecurityPolicy({ wasm = false }: PolicyNeeds = {}): string {
  const directives = {
    'default-src': "'none'",
    'script-src': wasm ? "'self' 'wasm-unsafe-eval'" : "'self'",
    ...(wasm ? { 'worker-src': "'self'" } : {}),
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
