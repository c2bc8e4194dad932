import type { Proposal } from './api-types.js';

export function aProposal(): Proposal {
  const session = (code: string, date: string) => ({
    ...{ code, date, starts: '10:00', ends: '11:15' },
    title: { en: `Part ${code}`, sq: `Pjesa ${code}` },
  });
  return {
    ...{ programme: 'digital-rights', zone: 'Europe/Tirane', locale: 'sq' },
    ...{ startsOn: '2026-03-17', endsOn: '2026-03-24', evidenceClosesOn: '2026-04-23' },
    sessions: [session('M1', '2026-03-17'), session('M2', '2026-03-24')],
    modules: [],
  };
}
