import { describe, expect, it } from '@jest/globals';
import {
  acknowledge,
  close,
  drop,
  emptyOutbox,
  enqueue,
  follow,
  judge,
  renumber,
  resume,
  type Answer,
  type Answers,
  type Outbox,
  type Verdict,
} from './outbox.js';

const a: Answer = { choice: 'a' };
const b: Answer = { choice: 'b' };

/** `give('x:a', 'y:b')`: two answers in their order. */
function give(...given: string[]): Outbox {
  return giveMore(emptyOutbox, ...given);
}

function giveMore(outbox: Outbox, ...given: string[]): Outbox {
  return given.reduce((box, one) => {
    const [item = '', choice = ''] = one.split(':');
    return enqueue(box, item, { choice });
  }, outbox);
}

const first = (outbox: Outbox) => outbox.queue[0] ?? { seq: 0, itemId: '', answer: a };
const queued = ({ queue }: Outbox) =>
  queue.map(
    ({ seq, itemId, answer }) => `${seq} ${itemId}:${'choice' in answer ? answer.choice : ''}`,
  );

describe('giving answers', () => {
  it('numbers them in their order', () => {
    expect(queued(give('x:a', 'y:b', 'x:b'))).toEqual(['1 x:a', '2 y:b', '3 x:b']);
  });

  it('shows the last answer to an item', () => {
    expect(give('x:a', 'x:b').answers['x']).toEqual({ seq: 2, answer: b });
  });

  it('counts on from what the server has', () => {
    const resumed = resume(emptyOutbox, { lastSeq: 7, answers: { x: { seq: 7, answer: a } } });
    expect(queued(giveMore(resumed, 'x:b'))).toEqual(['8 x:b']);
  });

  it('takes none once the attempt is closed', () => {
    const closed = close(give('x:a'), 'quiz.deadline-passed');
    expect(giveMore(closed, 'y:b')).toBe(closed);
  });
});

describe('the server has an answer', () => {
  it('takes it from the queue and keeps showing it', () => {
    const outbox = give('x:a', 'y:b');
    const acknowledged = acknowledge(outbox, first(outbox));
    expect(queued(acknowledged)).toEqual(['2 y:b']);
    expect(acknowledged.answers['x']).toEqual({ seq: 1, answer: a });
  });

  it('twice is once', () => {
    const outbox = give('x:a');
    const once = acknowledge(outbox, first(outbox));
    expect(acknowledge(once, first(outbox))).toBe(once);
  });

  it('does not take away another answer that got the same number', () => {
    const outbox = give('x:a');
    expect(acknowledge(outbox, { ...first(outbox), answer: b })).toBe(outbox);
    expect(acknowledge(outbox, { ...first(outbox), itemId: 'y' })).toBe(outbox);
  });

  it('knows several choices in whatever order', () => {
    const outbox = enqueue(emptyOutbox, 'x', { choices: ['a', 'c'] });
    const back = acknowledge(outbox, { seq: 1, itemId: 'x', answer: { choices: ['c', 'a'] } });
    expect(back.queue).toEqual([]);
  });
});

describe('opening the attempt again', () => {
  it.each<{
    why: string;
    local: Outbox;
    lastSeq: number;
    server: Answer;
    shown: Answer;
    left: string[];
  }>([
    {
      why: 'on another device everything comes from the server',
      local: emptyOutbox,
      lastSeq: 4,
      server: b,
      shown: b,
      left: [],
    },
    {
      why: 'an answer that never left is shown and sent',
      local: give('x:a'),
      lastSeq: 0,
      server: b,
      shown: a,
      left: ['1 x:a'],
    },
    {
      why: 'a newer answer from another device is shown',
      local: acknowledge(give('x:a'), first(give('x:a'))),
      lastSeq: 2,
      server: b,
      shown: b,
      left: [],
    },
    {
      why: 'an answer acknowledged here is newer than an old reading of the server',
      local: { ...give('y:b', 'x:a'), queue: [] },
      lastSeq: 1,
      server: b,
      shown: a,
      left: [],
    },
  ])('$why', ({ local, lastSeq, server, shown, left }) => {
    const answers: Answers = lastSeq === 0 ? {} : { x: { seq: lastSeq, answer: server } };
    const resumed = resume(local, { lastSeq, answers });
    expect(resumed.answers['x']?.answer).toEqual(shown);
    expect(queued(resumed)).toEqual(left);
    expect(resumed.lastSeq).toBe(Math.max(local.lastSeq, lastSeq));
  });

  it('twice is once', () => {
    const server = { lastSeq: 3, answers: { x: { seq: 3, answer: b } } };
    const once = resume(give('y:a'), server);
    expect(resume(once, server)).toEqual(once);
  });
});

describe('a number that another device was quicker with', () => {
  it('is given up, and everything queued moves behind it in its order', () => {
    const moved = renumber(give('x:a', 'y:b', 'x:b'), 5);
    expect(queued(moved)).toEqual(['6 x:a', '7 y:b', '8 x:b']);
    expect(moved.lastSeq).toBe(8);
    expect(moved.answers['x']).toEqual({ seq: 8, answer: b });
  });

  it('leaves the next number free of both', () => {
    expect(queued(giveMore(renumber(give('x:a'), 5), 'y:a'))).toEqual(['6 x:a', '7 y:a']);
  });

  it('means nothing to an empty queue', () => {
    expect(renumber(emptyOutbox, 5)).toMatchObject({ lastSeq: 5, queue: [] });
  });
});

describe('two tabs', () => {
  it('follow the queue of the one that wrote last', () => {
    const here = give('x:a');
    const there = giveMore(here, 'y:b');
    expect(queued(follow(here, there))).toEqual(['1 x:a', '2 y:b']);
  });

  it('see that the other has sent, and keep showing the answer', () => {
    const here = give('x:a');
    const followed = follow(here, { ...here, queue: [] });
    expect(queued(followed)).toEqual([]);
    expect(followed.answers['x']).toEqual({ seq: 1, answer: a });
  });

  it('never give a number a second time', () => {
    const here = { ...give('x:a', 'y:a'), queue: [] };
    expect(queued(giveMore(follow(here, emptyOutbox), 'z:a'))).toEqual(['3 z:a']);
  });

  it('learn from each other that the time is over', () => {
    const closed = close(emptyOutbox, 'quiz.deadline-passed');
    expect(follow(emptyOutbox, closed).closed).toBe('quiz.deadline-passed');
    expect(follow(closed, emptyOutbox).closed).toBe('quiz.deadline-passed');
  });
});

it('an answer that will never be taken does not hold up the others', () => {
  const outbox = give('x:a', 'y:b');
  expect(queued(drop(outbox, first(outbox)))).toEqual(['2 y:b']);
});

describe('what follows from a failed sending', () => {
  it.each<{ why: string; status: number; code: string; lastSeq?: number; verdict: Verdict }>([
    { why: 'no network', status: 0, code: 'network', verdict: { kind: 'later' } },
    { why: 'a server that restarts', status: 503, code: 'unavailable', verdict: { kind: 'later' } },
    { why: 'a fault of the server', status: 500, code: 'unexpected', verdict: { kind: 'later' } },
    {
      why: 'a sign-in that has ended',
      status: 401,
      code: 'people.not-signed-in',
      verdict: { kind: 'later' },
    },
    { why: 'too many at once', status: 429, code: 'too-many', verdict: { kind: 'later' } },
    { why: 'somebody else’s sign-in', status: 404, code: 'not-found', verdict: { kind: 'later' } },
    {
      why: 'an answer that is not on the paper',
      status: 422,
      code: 'quiz.not-on-paper',
      verdict: { kind: 'drop' },
    },
    {
      why: 'an answer of the wrong shape',
      status: 400,
      code: 'invalid',
      verdict: { kind: 'drop' },
    },
    {
      why: 'handed in elsewhere',
      status: 409,
      code: 'quiz.attempt-closed',
      verdict: { kind: 'close', reason: 'quiz.attempt-closed' },
    },
    {
      why: 'the time is over',
      status: 409,
      code: 'quiz.deadline-passed',
      verdict: { kind: 'close', reason: 'quiz.deadline-passed' },
    },
    {
      why: 'a number in use',
      status: 409,
      code: 'quiz.seq-used',
      lastSeq: 9,
      verdict: { kind: 'renumber', lastSeq: 9 },
    },
  ])('$why: $verdict.kind', ({ status, code, lastSeq, verdict }) => {
    const params = lastSeq === undefined ? {} : { lastSeq };
    expect(judge({ status, code, params })).toEqual(verdict);
  });
});
