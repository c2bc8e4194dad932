import { expect, it } from '@jest/globals';
import type { CohortLine, Decision } from './api-types.js';
import { lineDecided, openingAddress } from './line.js';

const line: CohortLine = {
  ...{ key: 'cohort-1', size: 24, language: 'sq', mode: 'room', time: null, fits: true },
  ...{ startsOn: '2026-04-06', endsOn: '2026-06-08', focus: ['M3'], evidence: [] },
};
const changed: Decision = {
  ...{ line: 'cohort-1', decision: 'changed', reason: 'Later.', decidedAt: '2026-03-02T09:00:00Z' },
  change: { size: 20, startsOn: '2026-04-13' },
};

it('a line that was changed ends as much later as it begins', () => {
  expect(lineDecided(line, changed)).toMatchObject({
    size: 20,
    startsOn: '2026-04-13',
    endsOn: '2026-06-15',
  });
  expect(lineDecided(line, undefined)).toEqual(line);
});

it('an accepted line opens the form of a cohort, filled in', () => {
  expect(openingAddress('digital-rights', line)).toBe(
    '/teach/new?programme=digital-rights&startsOn=2026-04-06&mode=room&locale=sq',
  );
  expect(openingAddress('digital-rights', { ...line, language: null })).not.toContain('locale');
});
