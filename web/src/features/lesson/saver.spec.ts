import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProblemError } from '../../lib/problem-error.js';
import { aStorage } from '../../testing/people.js';
import { LessonSaver } from './saver.js';

const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });
const unknown = new ProblemError({ type: 'urn:problem:study.unknown-screen', status: 422 });
const savedAt = new Date('2026-11-22T09:42:00Z');

function aSaver(answers: readonly (ProblemError | null)[] = [], storage = aStorage()) {
  const sent: string[] = [];
  const queue = [...answers];
  const send = (what: string) => {
    sent.push(what);
    const answer = queue.shift() ?? null;
    return answer === null ? Promise.resolve() : Promise.reject(answer);
  };
  const saver = new LessonSaver({
    storage,
    storageKey: 'stoa.lesson.x',
    savePosition: ({ screen, done }) => send(`${screen}${done ? ', done' : ''}`),
    saveDecision: (screen, choice) => send(`${screen}=${choice}`),
    now: () => savedAt,
  });
  return { saver, sent, storage };
}

const settle = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe('saving while reading', () => {
  let stop: (() => void) | undefined;
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    stop?.();
    jest.useRealTimers();
  });

  it('sends the decision first, then the place', async () => {
    const { saver, sent, storage } = aSaver();
    saver.decided('choice', 'b');
    saver.at({ screen: 'counted', done: true });
    stop = saver.start();
    await settle();
    expect(sent).toEqual(['choice=b', 'counted, done']);
    expect(saver.snapshot()).toEqual({ state: 'saved', savedAt });
    expect(storage.length).toBe(0);
  });

  it('sends only the last place of several', async () => {
    const { saver, sent } = aSaver([offline]);
    stop = saver.start();
    saver.at({ screen: 'a', done: false });
    await settle();
    expect(saver.snapshot()).toEqual({ state: 'not-saved' });
    saver.at({ screen: 'b', done: false });
    await settle();
    expect(sent).toEqual(['a', 'b']);
    expect(saver.snapshot().state).toBe('saved');
  });

  it('never takes *done* back', async () => {
    const { saver, sent } = aSaver();
    saver.at({ screen: 'end', done: true });
    saver.at({ screen: 'middle', done: false });
    stop = saver.start();
    await settle();
    expect(sent).toEqual(['middle, done']);
  });

  it('keeps on the device what could not be sent, for the next visit', async () => {
    const first = aSaver([offline]);
    stop = first.saver.start();
    first.saver.decided('choice', 'a');
    await settle();
    stop();
    const second = aSaver([], first.storage);
    expect(second.saver.waiting().decisions).toEqual({ choice: 'a' });
    stop = second.saver.start();
    await settle();
    expect(second.sent).toEqual(['choice=a']);
  });

  it('gives up what the server refuses for good', async () => {
    const { saver, sent } = aSaver([unknown]);
    stop = saver.start();
    saver.at({ screen: 'gone', done: false });
    await settle(60_000);
    expect(sent).toEqual(['gone']);
    expect(saver.waiting()).toEqual({ position: null, decisions: {} });
  });

  it('does not mind what else lies in the storage', () => {
    const storage = aStorage();
    storage.setItem('stoa.lesson.x', 'not json');
    expect(aSaver([], storage).saver.waiting()).toEqual({ position: null, decisions: {} });
  });
});
