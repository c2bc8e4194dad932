import type { OwnCount } from './api-types.js';

/** Whether the share of right answers is larger, the same or smaller than at the beginning; by whole numbers, so that nothing rounds. */
export function changeOf(start: OwnCount, now: OwnCount): 'up' | 'same' | 'down' {
  const difference = now.right * start.of - start.right * now.of;
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
