import type { Assets } from '@stoa/certificates';

/** The mark of the invented city: a stoa of four columns on its steps. A city's own logo takes its place when one is set. */
export const specimenLogo: NonNullable<Assets['logo']> = {
  kind: 'drawing',
  width: 48,
  height: 40,
  shapes: [
    { path: 'M2 12 24 2 46 12v3H2z', fill: '#0A5A83' },
    { path: 'M6 17h5v15H6zM17 17h5v15h-5zM27 17h5v15h-5zM38 17h5v15h-5z', fill: '#0A5A83' },
    { path: 'M4 33h41v2H4zM1 36h47v3H1z', fill: '#A8452B' },
  ],
};
