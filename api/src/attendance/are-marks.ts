import { isPlainId } from '../platform/http/plain-id.js';

export const knownMarks = ['present', 'late', 'excused', 'absent', 'made_up'] as const;
export const knownModes = ['room', 'online'] as const;
export const knownArrangements = ['none', 'make-up', 'deferred'] as const;
export const marksAtMost = 600;
export const highestSeq = 10_000;

const fields = new Set(['sessionId', 'enrolmentId', 'mark', 'mode', 'arrangement', 'expectedSeq']);

/**
 * Whether these are marks as our pages send them, beyond doubt. Looking through hundreds of them costs a few microseconds here and
 * many times that by decorators, which are asked when this says no: they decide, and say what is wrong with which.
 */
export function areMarks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= marksAtMost &&
    value.every((mark) => typeof mark === 'object' && mark !== null && isMark(mark as Fields))
  );
}

type Fields = Record<string, unknown>;

function isMark(mark: Fields): boolean {
  const { sessionId, enrolmentId, expectedSeq, mode, arrangement } = mark;
  return (
    isPlainId(sessionId) &&
    isPlainId(enrolmentId) &&
    isOneOf(knownMarks, mark.mark) &&
    (mode === undefined || mode === null || isOneOf(knownModes, mode)) &&
    (arrangement === undefined || isOneOf(knownArrangements, arrangement)) &&
    Number.isInteger(expectedSeq) &&
    (expectedSeq as number) >= 0 &&
    (expectedSeq as number) <= highestSeq &&
    Object.keys(mark).every((name) => fields.has(name))
  );
}

const isOneOf = (known: readonly string[], value: unknown) =>
  typeof value === 'string' && known.includes(value);
