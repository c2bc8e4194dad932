import { readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../../test/builders.js';
import {
  anOpenWave,
  answer,
  aPublishedSurvey,
  peopleInDepartments,
  type Asking,
} from '../../../test/surveys-builders.js';
import { TestApp } from '../../../test/test-app.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HeldAnswers } from './held-answers.js';

let app: TestApp;
let wave: Asking;
let held: HeldAnswers;

beforeAll(async () => {
  app = await TestApp.start();
  await aCity(app);
  await aPublishedSurvey(app);
  await peopleInDepartments(app, { A: 12 });
  held = app.nest.get(HeldAnswers, { strict: false });
});
afterAll(() => app.stop());
beforeEach(async () => {
  wave = await anOpenWave(app, ['A']);
});

const keyFile = () =>
  path.join(app.nest.get(Config, { strict: false }).dataFolder, 'keys', wave.waveId);
const responses = async () => (await held.read(wave.waveId)).responses.length;

describe('what a wave holds', () => {
  it('is opened by one key, which is new after each arrival and gone with the wave', async () => {
    await answer(app, wave.code, { role: 'desk' });
    const first = await readFile(keyFile());
    await answer(app, wave.code, { role: 'lead' });
    const second = await readFile(keyFile());
    expect([first.length, second.length]).toEqual([32, 32]);
    expect(second.equals(first)).toBe(false);
    await app.post(`survey-waves/${wave.waveId}/closing`, undefined, wave);
    expect(await readdir(path.dirname(keyFile()))).not.toContain(wave.waveId);
  });

  it('stays as it was when the process ends before the commit', async () => {
    await answer(app, wave.code, { role: 'desk' });
    const uow = app.nest.get(UnitOfWork, { strict: false });
    const before = await held.read(wave.waveId);
    await expect(
      uow.run(async () => {
        await held.write(wave.waveId, { ...before, responses: [] });
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await held.read(wave.waveId)).toEqual(before);
    await answer(app, wave.code, { role: 'lead' });
    expect(await responses()).toBe(2);
    expect(await readFile(keyFile())).toHaveLength(32);
  });

  it('is there when the process ends after the commit, with the former key still about', async () => {
    await answer(app, wave.code, { role: 'desk' });
    await held.write(wave.waveId, { ...(await held.read(wave.waveId)), responses: [] });
    expect(await readFile(keyFile())).toHaveLength(64);
    expect(await responses()).toBe(0);
    await answer(app, wave.code, { role: 'lead' });
    expect(await responses()).toBe(1);
    expect(await readFile(keyFile())).toHaveLength(32);
  });

  it('is begun anew where the key is gone, as after a backup was put back', async () => {
    await answer(app, wave.code, { role: 'desk' });
    await writeFile(keyFile(), Buffer.alloc(32));
    expect(await responses()).toBe(0);
    expect((await answer(app, wave.code, { role: 'desk' })).status).toBe(204);
    expect(await responses()).toBe(1);
  });
});
