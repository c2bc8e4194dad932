import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { localProblems, ProblemError } from '../problem-error.js';
import type { GroupLine } from './line.js';
import { GroupPhone } from './phone.js';
import { randomId } from './random-id.js';
import { aGroup, anActivity } from './testing.js';

const network = () => new ProblemError({ type: localProblems.network, status: 0 });
const refusal = (code: string) => new ProblemError({ type: `urn:problem:${code}`, status: 409 });
const activity = anActivity();

/** A group at the other end: what has arrived, and what stands in the way. */
class FakeLine implements GroupLine {
  readonly arrived: object[] = [];
  trouble: Error | null = null;
  refuse: Error | null = null;
  view = aGroup({ now: activity });
  looks: (string | null)[] = [];

  readonly look = async (tag: string | null) => {
    this.looks.push(tag);
    if (this.trouble) throw this.trouble;
    return tag === `"${this.view.phones}"`
      ? ('same' as const)
      : { view: this.view, tag: `"${this.view.phones}"` };
  };
  readonly sit = (seat: string) => this.take({ seat });
  readonly vote = (
    activityId: string,
    { ticket, choices, change }: { ticket: string; choices: readonly string[]; change: number },
  ) => this.take({ activityId, ticket, choices, change });
  readonly write = ({ id, text }: { id: string; text: string }) => this.take({ id, text });

  private async take(what: object): Promise<void> {
    if (this.trouble) throw this.trouble;
    if (this.refuse) throw this.refuse;
    this.arrived.push(what);
  }
}

describe('a phone in a group', () => {
  let line: FakeLine;
  let drawn: number;
  let stop: () => void = () => undefined;
  const random = (bytes: Uint8Array) => bytes.fill((drawn += 1));

  const start = (storage: () => Storage = () => window.sessionStorage) => {
    const phone = new GroupPhone({ view: aGroup(), line, storage, random });
    stop = phone.start();
    return phone;
  };
  const settle = (ms = 0) => jest.advanceTimersByTimeAsync(ms);

  beforeEach(() => {
    jest.useFakeTimers();
    window.sessionStorage.clear();
    line = new FakeLine();
    drawn = 0;
  });
  afterEach(() => {
    stop();
    jest.useRealTimers();
  });

  it('looks how things stand every two seconds, with the tag of what it knows', async () => {
    const phone = start();
    await settle();
    expect(phone.snapshot().view.now).toEqual(activity);
    await settle(2000);
    expect(line.looks).toEqual([null, '"12"']);
    line.view = aGroup({ phones: 13 });
    await settle(2000);
    expect(phone.snapshot().view.phones).toBe(13);
  });

  it('stores nothing and sends nothing before it is asked to', async () => {
    start();
    await settle(10_000);
    expect(line.arrived).toEqual([]);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it('draws another number for each vote, and the same for a second thought', async () => {
    const phone = start();
    phone.join();
    phone.choose('one', ['a']);
    await settle();
    phone.choose('one', ['b']);
    phone.choose('two', ['a']);
    await settle();
    const [seat, first, second, other] = line.arrived as Record<string, unknown>[];
    expect(first).toMatchObject({ activityId: 'one', choices: ['a'], change: 1 });
    expect(second).toMatchObject({ ticket: first!['ticket'], choices: ['b'], change: 2 });
    expect(new Set([seat!['seat'], first!['ticket'], other!['ticket']]).size).toBe(3);
  });

  it('comes back after a reload as the same phone, in the same tab only', async () => {
    start().join();
    await settle();
    stop();
    const again = start();
    expect(again.snapshot().seat!.sent).toBe('sent');
    again.join();
    await settle();
    expect(line.arrived).toHaveLength(1);
  });

  it('sends later what was chosen without a network, and says so meanwhile', async () => {
    const phone = start();
    phone.join();
    await settle();
    line.trouble = network();
    phone.choose('one', ['a']);
    phone.write('board', { text: 'A sign', reason: null, condition: null });
    await settle();
    expect(phone.snapshot()).toMatchObject({ line: 'lost', votes: { one: { sent: 'waiting' } } });
    phone.choose('one', ['b']);
    await settle(60_000);
    line.trouble = null;
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(line.arrived.slice(1)).toMatchObject([
      { choices: ['b'], change: 2 },
      { text: 'A sign' },
    ]);
    expect(phone.snapshot()).toMatchObject({ line: 'well', votes: { one: { sent: 'sent' } } });
  });

  it('tries again after a pause when the network does not say that it is back', async () => {
    const phone = start();
    line.trouble = network();
    phone.choose('one', ['a']);
    await settle(1000);
    line.trouble = null;
    await settle(30_000);
    expect(phone.snapshot().votes['one']!.sent).toBe('sent');
  });

  it('is told when it came too late, and does not try again', async () => {
    const phone = start();
    line.refuse = refusal('groups.not-open');
    phone.choose('one', ['a']);
    await settle();
    expect(phone.snapshot().votes['one']!.sent).toEqual({ refused: 'groups.not-open' });
    line.refuse = null;
    await settle(10_000);
    expect(line.arrived).toEqual([]);
  });

  it('waits, and gives nothing up, when the school’s address has sent too much', async () => {
    const phone = start();
    line.refuse = new ProblemError({ type: 'urn:problem:too-many-requests', status: 429 });
    phone.choose('one', ['a']);
    await settle();
    line.refuse = null;
    await settle(30_000);
    expect(phone.snapshot().votes['one']!.sent).toBe('sent');
  });

  it('ends where its group is no more', async () => {
    const phone = start();
    line.trouble = new ProblemError({ type: 'urn:problem:not-found', status: 404 });
    await settle(2000);
    expect(phone.snapshot().line).toBe('gone');
    const looks = line.looks.length;
    await settle(60_000);
    expect(line.looks).toHaveLength(looks);
  });

  it('works where the browser stores nothing, or something that is not ours', async () => {
    const phone = start(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    phone.join();
    phone.choose('one', ['a']);
    await settle();
    expect(line.arrived).toHaveLength(2);
    stop();
    window.sessionStorage.setItem('stoa.group.K7MQXT', '{"seat":');
    expect(start().snapshot().seat).toBeNull();
  });
});

it('draws ids of version 4, also where the page does not come by https', () => {
  const id = randomId((bytes) => bytes.fill(255));
  expect(id).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
