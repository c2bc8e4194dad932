import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { aStorage } from '../testing/people.js';
import { DraftKeeper, type DraftSettings, type SendText, type ServerText } from './draft-keeper.js';
import { ProblemError } from './problem-error.js';

const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
const stale = new ProblemError({ type: 'urn:problem:assignments.stale', status: 409 });
const closed = new ProblemError({ type: 'urn:problem:assignments.closed', status: 422 });
const key = 'stoa.draft.ada.prompt-1';

/** A server that keeps one text and refuses what was written upon an older one. */
class TextServer {
  trouble: ProblemError | null = null;
  saves = 0;

  constructor(public now: ServerText = { text: '', version: 0 }) {}

  readonly save: SendText = async (text, version) => {
    this.saves += 1;
    if (this.trouble !== null) throw this.trouble;
    if (version !== this.now.version) throw stale;
    this.now = { text, version: version + 1, savedAt: '2026-11-22T09:42:00Z' };
    return { version: this.now.version, savedAt: '2026-11-22T09:42:00Z' };
  };

  readonly load = (): Promise<ServerText> => Promise.resolve(this.now);
}

function aKeeper(server: TextServer, storage = aStorage(), seen: ServerText = server.now) {
  const settings: DraftSettings = {
    server: seen,
    storage,
    storageKey: key,
    save: (...sent) => server.save(...sent),
    load: server.load,
  };
  const keeper = new DraftKeeper(settings);
  return { keeper, storage, stop: keeper.start() };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('a text being written', () => {
  it('is on the device at once and on the server a second after the last letter', async () => {
    const server = new TextServer();
    const { keeper, storage } = aKeeper(server);
    keeper.change('The cou');
    await pass(900);
    keeper.change('The counter');
    expect(storage.getItem(key)).toContain('The counter');
    expect(server.saves).toBe(0);
    await pass(1000);
    expect(server.now.text).toBe('The counter');
    expect(keeper.snapshot().saving).toEqual({ state: 'saved', savedAt: '2026-11-22T09:42:00Z' });
    expect(storage.getItem(key)).toBeNull();
  });

  it('keeps trying without a network and loses no letter', async () => {
    const server = new TextServer();
    const { keeper, storage } = aKeeper(server);
    server.trouble = offline;
    keeper.change('one');
    await pass(1000);
    expect(keeper.snapshot().saving.state).toBe('not-saved');
    keeper.change('one two');
    await pass(20_000);
    expect(storage.getItem(key)).toContain('one two');
    server.trouble = null;
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect(server.now.text).toBe('one two');
    expect(keeper.snapshot().saving.state).toBe('saved');
  });

  it('is sent later, when the page is opened again', async () => {
    const server = new TextServer();
    const storage = aStorage();
    storage.setItem(key, JSON.stringify({ text: 'from the train', version: 0 }));
    const { keeper } = aKeeper(server, storage);
    expect(keeper.snapshot().text).toBe('from the train');
    await pass(0);
    expect(server.now.text).toBe('from the train');
  });

  it('is sent when the page is left', async () => {
    const server = new TextServer();
    const { keeper, stop } = aKeeper(server);
    keeper.change('last words');
    stop();
    await pass(0);
    expect(server.now.text).toBe('last words');
  });

  it('stays here when the server refuses it, and says why', async () => {
    const server = new TextServer();
    const { keeper, storage } = aKeeper(server);
    server.trouble = closed;
    keeper.change('too late');
    await pass(60_000);
    expect(keeper.snapshot()).toMatchObject({ text: 'too late', refusal: closed });
    expect(server.saves).toBe(1);
    expect(storage.getItem(key)).toContain('too late');
  });
});

describe('two texts', () => {
  async function grownApart() {
    const server = new TextServer({ text: 'begun', version: 1 });
    const { keeper, storage } = aKeeper(server);
    server.now = { text: 'on the phone', version: 2 };
    keeper.change('on the desk');
    await pass(1000);
    return { server, keeper, storage };
  }

  it('are both shown, and neither is overwritten', async () => {
    const { server, keeper } = await grownApart();
    const conflict = { mine: 'on the desk', theirs: 'on the phone' };
    expect(keeper.snapshot().conflict).toEqual(conflict);
    expect(server.now.text).toBe('on the phone');
  });

  it.each([
    { choice: 'mine', kept: 'on the desk' },
    { choice: 'theirs', kept: 'on the phone' },
    { choice: 'both', kept: 'on the desk\n\non the phone' },
  ] as const)('become one by choosing $choice', async ({ choice, kept }) => {
    const { server, keeper, storage } = await grownApart();
    keeper.choose(choice);
    await pass(0);
    expect(server.now.text).toBe(kept);
    expect(keeper.snapshot()).toMatchObject({ text: kept, conflict: null });
    expect(storage.getItem(key)).toBeNull();
  });

  it('are asked about again when the page was closed before the choice', () => {
    const storage = aStorage();
    storage.setItem(key, JSON.stringify({ text: 'on the desk', version: 1 }));
    const { keeper } = aKeeper(new TextServer({ text: 'on the phone', version: 2 }), storage);
    expect(keeper.snapshot().conflict?.mine).toBe('on the desk');
    expect(storage.getItem(key)).toContain('on the desk');
  });

  it('are none when only the answer to a save was lost', async () => {
    const server = new TextServer({ text: 'begun', version: 1 });
    const { keeper } = aKeeper(server);
    keeper.change('begun well');
    server.now = { text: 'begun well', version: 2, savedAt: '2026-11-22T09:41:00Z' };
    await pass(1000);
    expect(keeper.snapshot()).toMatchObject({ conflict: null, saving: { state: 'saved' } });
  });

  it('are none when only the version moved on, as with a new file', async () => {
    const server = new TextServer({ text: 'begun', version: 1 });
    const { keeper } = aKeeper(server);
    keeper.change('begun well');
    server.now = { text: 'begun', version: 2 };
    await pass(3000);
    expect(server.now).toMatchObject({ text: 'begun well', version: 3 });
  });
});

describe('a deed with the text', () => {
  it('is done upon the newest version', async () => {
    const server = new TextServer();
    const { keeper } = aKeeper(server);
    keeper.change('answered');
    await keeper.submit(server.save);
    expect(server.now).toMatchObject({ text: 'answered', version: 1 });
    await pass(60_000);
    expect(server.saves).toBe(1);
  });

  it('rejects when it is refused, and the draft stays', async () => {
    const server = new TextServer();
    const { keeper } = aKeeper(server);
    keeper.change('short');
    await expect(keeper.submit(() => Promise.reject(closed))).rejects.toBe(closed);
    expect(keeper.snapshot().text).toBe('short');
  });
});

it('waits on the device where only a deed may send it', async () => {
  const server = new TextServer({ text: 'answered', version: 1 });
  const storage = aStorage();
  const settings = { server: server.now, storage, storageKey: key, load: server.load };
  const keeper = new DraftKeeper({ ...settings, save: null });
  keeper.start();
  keeper.change('answered better');
  await pass(60_000);
  expect(server.now.text).toBe('answered');
  expect(keeper.snapshot().saving.state).toBe('kept-here');
  expect(storage.getItem(key)).toContain('answered better');
  await keeper.submit(server.save);
  expect(server.now.text).toBe('answered better');
  expect(storage.getItem(key)).toBeNull();
});

it('takes over what another device saved while nothing was typed here', () => {
  const server = new TextServer({ text: 'begun', version: 1 });
  const { keeper } = aKeeper(server);
  keeper.refresh({ text: 'finished elsewhere', version: 2 });
  expect(keeper.snapshot()).toMatchObject({ text: 'finished elsewhere', conflict: null });
});
