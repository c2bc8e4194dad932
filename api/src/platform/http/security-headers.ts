/**
 * What every answer says to the browser: nothing from elsewhere, no frame around us, no guessing of types. They are the same for all
 * answers, so they stand here as they are sent; helmet, which would write them, puts the same lines together anew for each.
 */
const always = {
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/** @param encrypted served by TLS only: browsers are then told to come by no other way for a year */
export const securityHeaders = (encrypted: boolean): Record<string, string> => ({
  ...always,
  ...(encrypted ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});
