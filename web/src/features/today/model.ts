import type { LearnAddresses } from '../../lib/learn-addresses.js';
import type { NextView, TodayView, WaitingView } from './api-types.js';

export function addressOfNext(
  addresses: LearnAddresses,
  programme: string,
  next: NextView,
): string {
  switch (next.kind) {
    case 'lesson':
      return addresses.lesson(programme, next.moduleSlug ?? '', next.target);
    case 'quiz':
      return addresses.quiz(programme, next.target);
    case 'prompt':
      return addresses.prompt(next.target);
    case 'assignment':
      return addresses.assignment();
  }
}

export function addressOfWaiting(addresses: LearnAddresses, waiting: WaitingView): string {
  return waiting.kind === 'prompt' ? addresses.prompt(waiting.target) : addresses.assignment();
}

/** What is next has its own card and need not be named twice. */
export function alsoWaiting({ waiting, next }: Pick<TodayView, 'waiting' | 'next'>): WaitingView[] {
  return waiting.filter(({ kind, target }) => kind !== next?.kind || target !== next.target);
}
