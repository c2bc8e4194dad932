import { useEffect, useRef, useState } from 'react';
import type { AttemptView } from './api-types.js';
import { markPassed, remainingMs, type TimeMark } from './model.js';

export interface TimeLeft {
  /** Null without a limit. */
  readonly leftMs: number | null;
  /** The last mark that was passed while the page was open; it is spoken once. */
  readonly mark: TimeMark | null;
}

/** `arrivedAt`: when this reading of the attempt came, by this device's clock. */
export function useTimeLeft(attempt: AttemptView, arrivedAt: number): TimeLeft {
  const [now, setNow] = useState(() => Date.now());
  const [mark, setMark] = useState<TimeMark | null>(null);
  const before = useRef<number | null>(null);
  const leftMs = remainingMs(attempt, Math.max(now, arrivedAt) - arrivedAt);
  const total = totalMs(attempt);

  useEffect(() => {
    if (attempt.deadlineAt === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [attempt.deadlineAt]);
  useEffect(() => {
    if (leftMs === null || total === null) return;
    const passed = markPassed(before.current ?? leftMs, leftMs, total);
    before.current = leftMs;
    if (passed !== null) setMark(passed);
  }, [leftMs, total]);
  return { leftMs, mark };
}

function totalMs({ deadlineAt, startedAt }: AttemptView): number | null {
  return deadlineAt === null ? null : Date.parse(deadlineAt) - Date.parse(startedAt);
}
