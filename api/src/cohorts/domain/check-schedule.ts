export type Schedule = {
  startsOn: string;
  endsOn: string;
  evidenceClosesOn: string;
  sessions: readonly { code: string; date: string; starts: string; ends: string }[];
};

export type ScheduleFault =
  | { kind: 'dates-out-of-order' }
  | { kind: 'sessions-not-as-planned'; codes: string[] }
  | { kind: 'session-outside-dates'; codes: string[] }
  | { kind: 'session-ends-before-it-starts'; codes: string[] };

/**
 * The first thing that is wrong with the dates of a new cohort, or null. Exactly the sessions that the programme plans must be there,
 * because its criteria count over them: with eight sessions, "8 of 10" would ask for all.
 */
export function checkSchedule(
  planned: readonly string[],
  { startsOn, endsOn, evidenceClosesOn, sessions }: Schedule,
): ScheduleFault | null {
  // Days and times of one form are in the order of their texts.
  if (startsOn > endsOn || endsOn > evidenceClosesOn) return { kind: 'dates-out-of-order' };
  const codes = sessions.map(({ code }) => code);
  const odd = [
    ...planned.filter((code) => !codes.includes(code)),
    ...codes.filter((code, at) => !planned.includes(code) || codes.indexOf(code) !== at),
  ];
  if (odd.length > 0) return { kind: 'sessions-not-as-planned', codes: [...new Set(odd)] };
  const outside = sessions.filter(({ date }) => date < startsOn || date > endsOn);
  if (outside.length > 0)
    return { kind: 'session-outside-dates', codes: outside.map(({ code }) => code) };
  const reversed = sessions.filter(({ starts, ends }) => starts >= ends);
  if (reversed.length > 0)
    return { kind: 'session-ends-before-it-starts', codes: reversed.map(({ code }) => code) };
  return null;
}
