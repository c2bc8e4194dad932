/**
 * What Vite hands on to the API while somebody works on the web: its own paths, the public pages with what they load, and the short
 * addresses on paper. With the host that the browser asked, because the API refuses writes whose origin is another.
 */
export function devProxy(target: string): Record<string, { target: string; changeOrigin: false }> {
  const api = { target, changeOrigin: false } as const;
  return { '^/(api|assets|en|sq)(/|$)': api, '^/[vgh]/': api };
}
