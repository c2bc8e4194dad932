import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError } from '../../lib/problem-error.js';
import { aStorage } from '../../testing/people.js';
import { AnswerKeeper, storageKeyOf } from './answer-keeper.js';
import type { Answer, AnswerEvent } from './outbox.js';

const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
const refusal = (code: string, params = {}) =>
  new ProblemError({ type: `urn:problem:${code}`, status: 409, params });

/** A server that keeps answers by number and refuses another one under the same. */
class FakeServer {
  readonly saved = new Map<number, string>();
  /** Thrown instead of an answer, one after another. */
  trouble: (ProblemError | 'lost-after-saving')[] = [];

  readonly send = ({ seq, itemId, answer }: AnswerEvent) => {
    const trouble = this.trouble.shift();
    if (trouble instanceof ProblemError) return Promise.reject(trouble);
    const words = `${itemId}:${'choice' in answer ? answer.choice : answer.choices.join('')}`;
    const known = this.saved.get(seq);
    if (known !== undefined && known !== words) {
      return Promise.reject(refusal('quiz.seq-used', { lastSeq: Math.max(...this.saved.keys()) }));
    }
    this.saved.set(seq, words);
    if (trouble === 'lost-after-saving') return Promise.reject(offline);
    return Promise.resolve({ savedAt: '2026-11-22T09:42:00.000Z' });
  };

  get all(): string[] {
    return [...this.saved].sort(([one], [other]) => one - other).map(([, words]) => words);
  }
}

const a: Answer = { choice: 'a' };
const b: Answer = { choice: 'b' };
const settle = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe('answers on their way', () => {
  const stops: (() => void)[] = [];
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    stops.splice(0).forEach((stop) => stop());
    jest.useRealTimers();
  });

  function open(server: FakeServer, storage = aStorage()) {
    const keeper = new AnswerKeeper({ attemptId: 'att', storage, send: server.send });
    const stop = keeper.start();
    stops.push(stop);
    return { keeper, storage, stop };
  }

  it('are saved one after another', async () => {
    const server = new FakeServer();
    const { keeper } = open(server);
    keeper.answer('x', a);
    keeper.answer('y', b);
    expect(keeper.snapshot().saving.state).toBe('saving');
    await settle();
    expect(server.all).toEqual(['x:a', 'y:b']);
    expect(keeper.snapshot().saving).toEqual({
      state: 'saved',
      savedAt: '2026-11-22T09:42:00.000Z',
    });
  });

  it('wait for the network and go in their order when it returns', async () => {
    const server = new FakeServer();
    server.trouble = [offline];
    const { keeper } = open(server);
    keeper.answer('x', a);
    keeper.answer('x', b);
    await settle();
    expect(keeper.snapshot().saving.state).toBe('not-saved');
    expect(server.all).toEqual([]);
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(server.all).toEqual(['x:a', 'x:b']);
    expect(keeper.snapshot().saving.state).toBe('saved');
  });

  it('survive a closed lid', async () => {
    const server = new FakeServer();
    server.trouble = [offline];
    const before = open(server);
    before.keeper.answer('x', a);
    await settle();
    before.stop();
    const after = open(server, before.storage);
    after.keeper.meet({ lastSeq: 0, answers: {} });
    expect(after.keeper.snapshot().outbox.answers['x']?.answer).toEqual(a);
    await settle();
    expect(server.all).toEqual(['x:a']);
  });

  it('that arrived without our hearing of it are not saved twice', async () => {
    const server = new FakeServer();
    server.trouble = ['lost-after-saving'];
    const { keeper } = open(server);
    keeper.answer('x', a);
    await settle(1000);
    expect(server.all).toEqual(['x:a']);
    expect(keeper.snapshot().outbox.queue).toEqual([]);
  });

  it('move behind those of another device that used the same numbers', async () => {
    const server = new FakeServer();
    server.saved.set(1, 'y:a').set(2, 'z:a');
    const { keeper } = open(server);
    keeper.answer('x', b);
    keeper.answer('y', b);
    await settle();
    expect(server.all).toEqual(['y:a', 'z:a', 'x:b', 'y:b']);
    expect(keeper.snapshot().outbox.lastSeq).toBe(4);
  });

  it('of two tabs go through one queue', async () => {
    const server = new FakeServer();
    server.trouble = [offline, offline];
    const storage = aStorage();
    const [one, other] = [open(server, storage), open(server, storage)];
    one.keeper.answer('x', a);
    other.keeper.answer('y', b);
    await settle(2000);
    expect(server.all).toEqual(['x:a', 'y:b']);
  });

  it('of another tab are shown as soon as it writes them', () => {
    const server = new FakeServer();
    server.trouble = [offline];
    const storage = aStorage();
    const [one, other] = [open(server, storage), open(server, storage)];
    one.keeper.answer('x', a);
    window.dispatchEvent(new StorageEvent('storage', { key: storageKeyOf('att') }));
    expect(other.keeper.snapshot().outbox.answers['x']?.answer).toEqual(a);
  });

  it('stay where they are when the time is over, and the reason is known', async () => {
    const server = new FakeServer();
    server.trouble = [refusal('quiz.deadline-passed')];
    const { keeper } = open(server);
    keeper.answer('x', a);
    await settle(60_000);
    expect(keeper.snapshot().outbox).toMatchObject({ closed: 'quiz.deadline-passed' });
    expect(keeper.snapshot().outbox.queue).toHaveLength(1);
    expect(server.all).toEqual([]);
  });

  it('are saved also where the browser refuses storage', async () => {
    const server = new FakeServer();
    const storage = aStorage();
    storage.setItem = () => {
      throw new Error('full');
    };
    const { keeper } = open(server, storage);
    keeper.answer('x', a);
    keeper.answer('y', b);
    await settle();
    expect(server.all).toEqual(['x:a', 'y:b']);
    expect(keeper.snapshot().keptOnDevice).toBe(false);
  });

  it('leave nothing behind when they are forgotten, and mind nothing they find', () => {
    const storage = aStorage();
    storage.setItem(storageKeyOf('att'), 'not json');
    const { keeper } = open(new FakeServer(), storage);
    expect(keeper.snapshot().outbox.queue).toEqual([]);
    keeper.forget();
    expect(storage.length).toBe(0);
  });
});
