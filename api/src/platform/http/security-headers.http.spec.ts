import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import { TestApp } from '../../../test/test-app.js';
import { securityHeaders } from './security-headers.js';

describe('what every answer says to the browser', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());

  it.each(['health', 'me', 'nowhere', '/en', '/en/verify/nothing'])(
    'is said by %s',
    async (path) => {
      const { headers } = await app.get(path);
      expect(headers).toMatchObject(securityHeaders(false));
      expect(headers['strict-transport-security']).toBeUndefined();
    },
  );

  it('lets nothing come from elsewhere, and keeps to TLS where the city has it', () => {
    const headers = securityHeaders(true);
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });
});
