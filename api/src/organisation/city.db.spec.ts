import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { TestApp } from '../../test/test-app.js';
import { City } from './city.js';

describe('the city as visitors see it', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app, { barrier_contact: 'access@kalandra.example' });
  });
  afterAll(() => app.stop());

  const forVisitors = () => app.nest.get(City, { strict: false }).forVisitors();

  it('says with whom to get in touch, and nothing where nobody is named', async () => {
    expect(await forVisitors()).toMatchObject({ contact: { email: 'access@kalandra.example' } });
    await app.rows('UPDATE city SET barrier_contact = NULL');
    expect(await forVisitors()).not.toHaveProperty('contact');
  });
});
