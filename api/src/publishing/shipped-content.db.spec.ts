import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { TestApp } from '../../test/test-app.js';
import { Programmes } from '../programmes/index.js';
import { PublishContent } from './publish-content.js';

const shipped = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../content');

describe('the shipped content', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());

  const publish = () => app.nest.get(PublishContent, { strict: false }).execute(shipped);

  it('is published, and a second time changes nothing', async () => {
    expect((await publish()).changes).toContain('programme digital-rights: version 1');
    expect(await publish()).toEqual({ changes: [] });
  }, 30_000);

  it('can be read with every part pinned and no slot left open', async () => {
    const programmes = app.nest.get(Programmes, { strict: false });
    const { versionId } = await programmes.latestVersion('digital-rights');
    const manifest = await programmes.manifest(versionId);
    expect(JSON.stringify(manifest)).not.toContain('{{');
    for (const { versionId: lesson } of manifest.modules.flatMap(({ lessons }) => lessons)) {
      expect(JSON.stringify(await programmes.lessonVersion(lesson))).not.toContain('{{');
    }
  });
});
