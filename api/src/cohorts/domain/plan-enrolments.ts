export type RowToEnrol = { email: string; departmentCode?: string | undefined };
export type KnownPerson = { id: string; state: 'active' | 'closed' };
export type EnrolmentOutcome = 'enrolled' | 'invited' | 'already' | 'wrong';
export type EnrolmentFault = 'address-twice' | 'department-unknown' | 'account-closed' | 'has-left';
export type PlannedEnrolment = {
  email: string;
  personId: string | null;
  outcome: EnrolmentOutcome;
  fault: EnrolmentFault | null;
};

export type EnrolmentFacts = {
  /** By address, as `addressKey` writes it. */
  people: ReadonlyMap<string, KnownPerson>;
  departments: ReadonlySet<string>;
  /** Everybody who is in the cohort. */
  enrolled: ReadonlySet<string>;
  /** Everybody who was, and has left; being taken back is decided for each. */
  left: ReadonlySet<string>;
};

/** Under which an address is known: people write capitals as they like. */
export const addressKey = (email: string): string => email.trim().toLowerCase();

/** What would become of each row, in the order of the rows. Shown before anything is done, and then done as shown. */
export function planEnrolments(
  rows: readonly RowToEnrol[],
  facts: EnrolmentFacts,
): PlannedEnrolment[] {
  const keys = rows.map(({ email }) => addressKey(email));
  return rows.map(({ departmentCode }, at) => {
    const email = keys[at]!;
    const person = facts.people.get(email) ?? null;
    const personId = person?.id ?? null;
    const fault = faultOf(keys.indexOf(email) !== at, departmentCode, person, facts);
    if (fault) return { email, personId, outcome: 'wrong', fault };
    if (!person) return { email, personId, outcome: 'invited', fault };
    return {
      email,
      personId,
      outcome: facts.enrolled.has(person.id) ? 'already' : 'enrolled',
      fault,
    };
  });
}

function faultOf(
  again: boolean,
  departmentCode: string | undefined,
  person: KnownPerson | null,
  facts: EnrolmentFacts,
): EnrolmentFault | null {
  if (again) return 'address-twice';
  if (departmentCode !== undefined && !facts.departments.has(departmentCode))
    return 'department-unknown';
  if (person?.state === 'closed') return 'account-closed';
  return person && facts.left.has(person.id) ? 'has-left' : null;
}
