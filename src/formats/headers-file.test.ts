import { expect, it } from 'vitest';
import { formatContentSecurityPolicy } from './content-security-policy.ts';
import { formatHeadersFile } from './headers-file.ts';

it('gives every path a policy that lets nothing inline and nothing foreign in', () => {
  const [path, policy] = formatHeadersFile('/archive/').split('\n');
  expect(path).toBe('/archive/*');
  expect(policy).toContain("Content-Security-Policy: default-src 'none'; script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/'unsafe-(?:inline|eval)'|https?:|data:/);
});

it('lets a page run WebAssembly only where it says so', () => {
  expect(formatContentSecurityPolicy()).not.toContain('wasm');
  expect(formatContentSecurityPolicy({ wasm: true })).toContain("'self' 'wasm-unsafe-eval'");
});
