import { describe, expect, it } from '@jest/globals';
import { devProxy } from '../../build/dev-proxy.js';

describe('what is handed on to the API while somebody works on the web', () => {
  const rules = devProxy('http://127.0.0.1:3000');
  const isHandedOn = (path: string) =>
    Object.keys(rules).some((rule) => new RegExp(rule).test(path));

  it.each([
    ...['/api/v1/me', '/en', '/en/', '/sq/verify/ABC', '/assets/islands-1.js'],
    ...['/v/ABC', '/g/ABCDEF', '/h/ABCDEF'],
  ])('%s is', (path) => expect(isHandedOn(path)).toBe(true));

  it.each([
    ...['/', '/sign-in', '/teach', '/learn/me', '/enter', '/department', '/group'],
    ...['/src/main.tsx', '/@vite/client', '/node_modules/.vite/deps/react.js', '/favicon.svg'],
  ])('%s is not', (path) => expect(isHandedOn(path)).toBe(false));

  it('keeps the host that the browser asked, or every write would be refused as one of another site', () => {
    for (const { changeOrigin } of Object.values(rules)) expect(changeOrigin).toBe(false);
  });
});
