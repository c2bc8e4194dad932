/** One option, or several where several may be right. */
export type Answer = { readonly choice: string } | { readonly choices: readonly string[] };

/** An answer as a numbered event; the last one of an item counts. */
export interface AnswerEvent {
  readonly seq: number;
  readonly itemId: string;
  readonly answer: Answer;
}

export type Answers = Readonly<Record<string, { readonly seq: number; readonly answer: Answer }>>;

/**
 * The answers of one attempt on their way to the server. An event keeps its number until the
 * server has it, so sending it once more changes nothing; only a number that another device was
 * quicker with is given up.
 */
export interface Outbox {
  /** The highest number known to be given, here or by the server. */
  readonly lastSeq: number;
  /** Not acknowledged yet, in the order in which they were given. */
  readonly queue: readonly AnswerEvent[];
  /** What was given here or is known from the server, by item. */
  readonly answers: Answers;
  /** Why the server takes no more answers; what is queued then stays where it is, to be told. */
  readonly closed: ClosedReason | null;
}

export type ClosedReason = 'quiz.attempt-closed' | 'quiz.deadline-passed';

export const emptyOutbox: Outbox = { lastSeq: 0, queue: [], answers: {}, closed: null };

export function enqueue(outbox: Outbox, itemId: string, answer: Answer): Outbox {
  if (outbox.closed !== null) return outbox;
  const seq = outbox.lastSeq + 1;
  return {
    ...outbox,
    lastSeq: seq,
    queue: [...outbox.queue, { seq, itemId, answer }],
    answers: { ...outbox.answers, [itemId]: { seq, answer } },
  };
}

/** The server has it. Acknowledged twice (by two tabs, or after a repetition) is acknowledged. */
export function acknowledge(outbox: Outbox, event: AnswerEvent): Outbox {
  const queue = outbox.queue.filter((queued) => !isSame(queued, event));
  return queue.length === outbox.queue.length ? outbox : { ...outbox, queue };
}

/**
 * What the server knows, at the opening of the page or later. Of two answers to an item the one
 * with the higher number is newer; queued ones are newer than all, for they are yet to arrive.
 */
export function resume(
  outbox: Outbox,
  server: { readonly lastSeq: number; readonly answers: Answers },
): Outbox {
  const answers = { ...outbox.answers };
  for (const [itemId, given] of Object.entries(server.answers)) {
    if ((answers[itemId]?.seq ?? 0) <= given.seq) answers[itemId] = given;
  }
  for (const { itemId, seq, answer } of outbox.queue) answers[itemId] = { seq, answer };
  return { ...outbox, answers, lastSeq: Math.max(outbox.lastSeq, server.lastSeq) };
}

/**
 * Another device was quicker with a number: everything queued moves behind what the server has,
 * in its order. An event that had arrived after all is then saved twice, which changes nothing.
 */
export function renumber(outbox: Outbox, serverLastSeq: number): Outbox {
  const queue = outbox.queue.map((event, index) => ({ ...event, seq: serverLastSeq + 1 + index }));
  const lastSeq = Math.max(serverLastSeq, queue.at(-1)?.seq ?? 0);
  return resume({ ...outbox, queue, lastSeq }, { lastSeq, answers: {} });
}

/** An answer that the server will never take is put aside, so that it does not hold up the others. */
export function drop(outbox: Outbox, event: AnswerEvent): Outbox {
  return acknowledge(outbox, event);
}

export function close(outbox: Outbox, closed: ClosedReason): Outbox {
  return { ...outbox, closed };
}

/** What another tab has written: its queue is the newer one, and nothing known here is forgotten. */
export function follow(outbox: Outbox, other: Outbox): Outbox {
  const known = resume(other, { lastSeq: outbox.lastSeq, answers: outbox.answers });
  return { ...known, closed: other.closed ?? outbox.closed };
}

/** What follows from a failed sending. */
export type Verdict =
  | { readonly kind: 'later' }
  | { readonly kind: 'renumber'; readonly lastSeq: number }
  | { readonly kind: 'close'; readonly reason: ClosedReason }
  | { readonly kind: 'drop' };

export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Only what the server has judged is given up. A sign-in that has ended is renewed over the page
 * and too many requests pass, so both wait, as does every fault that is not the answer's.
 */
export function judge({ status, code, params }: Failure): Verdict {
  if (code === 'quiz.attempt-closed' || code === 'quiz.deadline-passed') {
    return { kind: 'close', reason: code };
  }
  if (code === 'quiz.seq-used') {
    return { kind: 'renumber', lastSeq: Number(params['lastSeq'] ?? 0) };
  }
  return status === 400 || status === 422 ? { kind: 'drop' } : { kind: 'later' };
}

export function isSameAnswer(one: Answer, other: Answer): boolean {
  const keys = (answer: Answer) =>
    'choices' in answer ? [...answer.choices].sort().join() : answer.choice;
  return keys(one) === keys(other);
}

function isSame(one: AnswerEvent, other: AnswerEvent): boolean {
  return (
    one.seq === other.seq && one.itemId === other.itemId && isSameAnswer(one.answer, other.answer)
  );
}
