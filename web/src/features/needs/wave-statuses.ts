/** How the standing of a wave looks. */
export const waveStatuses = { 'not-yet': 'open', open: 'current', closed: 'done' } as const;
