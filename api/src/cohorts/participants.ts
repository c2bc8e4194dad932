import { Injectable } from '@nestjs/common';
import { Departments } from '../organisation/index.js';
import { fullName, People } from '../people/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocaleText } from '../shared/locale-text.js';

export type Participant = {
  enrolmentId: string;
  personId: string;
  name: string;
  familyName: string;
  department: LocaleText | null;
};

type Row = { enrolmentId: string; personId: string; departmentId: string | null };

/** Who takes part in a cohort, by name: for those who train it. */
@Injectable()
export class Participants {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: People,
    private readonly departments: Departments,
  ) {}

  /** The active enrolments of a cohort by family name, in three statements however many there are. */
  async ofCohort(cohortId: string): Promise<Participant[]> {
    const rows = await this.uow.query<Row>(
      `SELECT enrolment.id AS "enrolmentId", enrolment.person_id AS "personId", enrolment.department_id AS "departmentId"
       FROM enrolment WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'`,
      [cohortId],
    );
    const people = await this.people.byIds(rows.map(({ personId }) => personId));
    const departments = await this.departments.byIds(
      rows.flatMap(({ departmentId }) => departmentId ?? []),
    );
    return rows
      .map(({ enrolmentId, personId, departmentId }): Participant => {
        const person = people.get(personId) ?? { givenName: '', familyName: '' };
        const department = departmentId ? (departments.get(departmentId)?.name ?? null) : null;
        return {
          enrolmentId,
          personId,
          name: fullName(person),
          familyName: person.familyName,
          department,
        };
      })
      .sort(byFamilyName);
  }
}

/** The same order in every reader's language: a register must not be shuffled by changing the language of the page. */
const collator = new Intl.Collator('en');

const byFamilyName = (a: Participant, b: Participant) =>
  collator.compare(a.familyName, b.familyName) ||
  collator.compare(a.name, b.name) ||
  (a.enrolmentId < b.enrolmentId ? -1 : 1);
