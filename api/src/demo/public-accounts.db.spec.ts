import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson } from '../../test/builders.js';
import { TestApp } from '../../test/test-app.js';
import { ConfigMistake } from '../platform/config/config.js';
import { refusePublicAccounts } from './public-accounts.js';

describe('accounts with a public password', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const elsewhere = () => refusePublicAccounts(app.nest, { isLoopback: false });

  it('are nowhere in a city’s own database', async () => {
    await aPerson(app, { email: 'admin@city.example', password: 'stoa-demo' });
    await expect(elsewhere()).resolves.toBeUndefined();
  });

  it('keep the server on this machine until they are closed or have another password', async () => {
    const admin = await aPerson(app, { email: 'admin@demo.example', password: 'stoa-demo' });
    await aPerson(app, { email: 'Trainer@demo.example', password: 'stoa-demo' });
    await aPerson(app, { email: 'learner@demo.example', password: 'a password of their own' });
    await expect(elsewhere()).rejects.toThrow(ConfigMistake);
    await expect(elsewhere()).rejects.toThrow(/: admin@demo\.example, Trainer@demo\.example\./);
    await expect(refusePublicAccounts(app.nest, { isLoopback: true })).resolves.toBeUndefined();

    await app.rows(`UPDATE person SET state = 'closed' WHERE id = $1`, [admin.id]);
    await expect(elsewhere()).rejects.toThrow(/: Trainer@demo\.example\./);
    await app.rows(`UPDATE person SET password_hash = NULL WHERE email = 'Trainer@demo.example'`);
    await expect(elsewhere()).resolves.toBeUndefined();
  });
});
