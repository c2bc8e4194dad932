import { Injectable } from '@nestjs/common';
import { departmentsSql } from '../organisation/index.js';
import { fullName, peopleSql } from '../people/index.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocaleText } from '../shared/locale-text.js';

export type Participant = {
  enrolmentId: string;
  personId: string;
  name: string;
  familyName: string;
  departmentId: string | null;
  department: LocaleText | null;
};

type Row = Omit<Participant, 'name'> & { givenName: string };

const participantsStatement = `SELECT enrolment.id AS "enrolmentId", enrolment.person_id AS "personId", known."givenName", known."familyName",
    enrolment.department_id AS "departmentId", department.name AS department
  FROM enrolment JOIN (${peopleSql}) AS known ON known.id = enrolment.person_id
  LEFT JOIN (${departmentsSql}) AS department ON department.id = enrolment.department_id
  WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'`;

/** Who takes part in a cohort, by name: for those who train it. */
@Injectable()
export class Participants {
  constructor(private readonly uow: UnitOfWork) {}

  /** The active enrolments of a cohort by family name, in one statement. */
  async ofCohort(cohortId: string): Promise<Participant[]> {
    const rows = await this.uow.query<Row>(participantsStatement, [cohortId]);
    return rows
      .map(({ givenName, familyName, ...row }) => ({
        ...row,
        familyName,
        name: fullName({ givenName, familyName }),
      }))
      .sort(byFamilyName);
  }
}

/** The same order in every reader's language: a register must not be shuffled by changing the language of the page. */
const collator = new Intl.Collator('en');

const byFamilyName = (a: Participant, b: Participant) =>
  collator.compare(a.familyName, b.familyName) ||
  collator.compare(a.name, b.name) ||
  (a.enrolmentId < b.enrolmentId ? -1 : 1);
