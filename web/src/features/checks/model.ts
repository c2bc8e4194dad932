import type { CheckRequest } from './api-types.js';

/** What waits, the soonest due first; and what is answered, the latest first. */
export function sorted(items: readonly CheckRequest[]) {
  const open = items.filter(({ answer }) => answer === null);
  const answered = items.filter(({ answer }) => answer !== null);
  return {
    open: [...open].sort((a, b) => compare(a.dueOn, b.dueOn)),
    answered: [...answered].sort((a, b) => compare(b.answeredAt ?? '', a.answeredAt ?? '')),
  };
}

/** The day an instant falls on in a zone, as `YYYY-MM-DD`. */
export function dayIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
}

export function isLate({ dueOn }: CheckRequest, today: string): boolean {
  return dueOn < today;
}

export const shortestAnswer = 10;

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
