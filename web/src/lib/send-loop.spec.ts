import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pauseAfter, SendLoop, type SendResult } from './send-loop.js';

describe('sending one thing after another', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function aLoop(results: SendResult[]) {
    const sent: SendResult[] = [];
    const loop = new SendLoop(() => {
      const result = results.shift() ?? 'empty';
      sent.push(result);
      return Promise.resolve(result);
    });
    return { loop, sent };
  }

  it('goes on until nothing is left', async () => {
    const { loop, sent } = aLoop(['more', 'more', 'empty']);
    const stop = loop.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['more', 'more', 'empty']);
    stop();
  });

  it('waits after a failure, longer each time', async () => {
    const { loop, sent } = aLoop(['later', 'later', 'empty']);
    const stop = loop.start();
    await jest.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1999);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(['later', 'later', 'empty']);
    stop();
  });

  it('does not wait when the network is back', async () => {
    const { loop, sent } = aLoop(['later', 'empty']);
    const stop = loop.start();
    await jest.advanceTimersByTimeAsync(10);
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual(['later', 'empty']);
    stop();
  });

  it('sends what is added while it sends', async () => {
    let open: (() => void) | undefined;
    let calls = 0;
    const loop = new SendLoop(async () => {
      calls += 1;
      if (calls === 1) await new Promise<void>((resolve) => (open = resolve));
      return 'empty';
    });
    const stop = loop.start();
    loop.poke();
    loop.poke();
    expect(calls).toBe(1);
    open?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(calls).toBe(2);
    stop();
  });

  it('sends nothing more once it is stopped', async () => {
    const { loop, sent } = aLoop(['later']);
    loop.start()();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });

  it('never waits more than half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([
      1000, 2000, 4000, 8000, 15_000, 30_000, 30_000,
    ]);
  });
});
