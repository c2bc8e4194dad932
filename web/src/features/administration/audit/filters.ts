/** What the audit trail is narrowed to; it stands in the address, so that a finding can be sent to somebody. */
export interface AuditFilters {
  readonly action?: string;
  readonly actorId?: string;
  readonly subjectId?: string;
  readonly from?: string;
  readonly to?: string;
}

const names = ['action', 'actorId', 'subjectId', 'from', 'to'] as const;

export function filtersFrom(search: URLSearchParams): AuditFilters {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name)?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

export function filtersInto(filters: AuditFilters): URLSearchParams {
  const given = names.flatMap((name) => {
    const value = filters[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams(given);
}

/** The features that write audit rows; each is the first word of its actions. */
export const auditedFeatures = [
  'organisation',
  'people',
  'publishing',
  'cohorts',
  'quizzes',
  'assignments',
  'attendance',
  'certification',
  'mail',
  'jobs',
] as const;
