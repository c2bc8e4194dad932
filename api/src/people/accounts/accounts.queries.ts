import { Injectable } from '@nestjs/common';
import { Departments, type DepartmentFacts } from '../../organisation/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Conditions } from '../../platform/database/conditions.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { decodeCursor, pageOf } from '../../platform/http/page.js';
import { allowedWithPerson } from '../people.policy.js';
import type {
  GrantCohortView,
  ListPeopleQuery,
  PeopleView,
  PersonGrantView,
  PersonRowView,
  PersonView,
} from './accounts.dto.js';

type Row = Omit<PersonRowView, 'department'> & { departmentId: string | null };
type PersonRow = Omit<PersonView, 'department' | 'grants' | 'allowed'> & {
  departmentId: string | null;
};
type GrantRow = Omit<PersonGrantView, 'cohort' | 'department'> & {
  scopeId: string | null;
  slug: string | null;
  title: GrantCohortView['title'] | null;
};

/** Albanian letters with their signs off: people search with the keyboard they have. */
const folded = (sql: string) => `translate(lower(${sql}), 'ëç', 'ec')`;

/** Who has an account, for those who run the programme. */
@Injectable()
export class AccountsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly departments: Departments,
  ) {}

  async list({ query = '', limit = 50, cursor }: ListPeopleQuery): Promise<PeopleView> {
    const words = query.trim() ? [containing(query)] : null;
    const asked = new Conditions()
      .and(
        words,
        (
          pattern,
        ) => `${folded(`person.given_name || ' ' || person.family_name || ' ' || person.given_name`)} LIKE ${folded(pattern)}
           OR lower(person.email) LIKE lower(${pattern})`,
      )
      .and(
        decodeCursor(cursor, 3),
        (family, own, id) =>
          `(person.family_name, person.given_name, person.id) > (${family}, ${own}, ${id}::uuid)`,
      );
    const rows = await this.uow.query<Row>(
      `SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.state,
         person.department_id AS "departmentId",
         ARRAY(SELECT DISTINCT role_grant.role FROM role_grant WHERE role_grant.person_id = person.id ORDER BY role_grant.role) AS roles
       FROM person WHERE ${asked.sql} ORDER BY person.family_name, person.given_name, person.id LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    const page = pageOf(rows, limit, ({ familyName, givenName, id }) => [
      familyName,
      givenName,
      id,
    ]);
    const departments = await this.departments.byIds(
      page.items.flatMap(({ departmentId }) => departmentId ?? []),
    );
    return {
      ...page,
      items: page.items.map(({ departmentId, ...row }) => ({
        ...row,
        department: named(departments, departmentId),
      })),
    };
  }

  async one(actor: Actor, id: string): Promise<PersonView> {
    const { departmentId, ...person } = found(
      await this.uow.one<PersonRow>(
        `SELECT person.id, person.given_name AS "givenName", person.family_name AS "familyName", person.email, person.locale,
           person.external_id AS "externalId", person.department_id AS "departmentId", person.state,
           person.password_hash IS NOT NULL AS "hasPassword", person.created_at AS "createdAt", person.version,
           (SELECT count(*) FROM enrolment WHERE enrolment.person_id = person.id) AS enrolments
         FROM person WHERE person.id = $1`,
        [id],
      ),
    );
    const grants = await this.grantsOf(id);
    const departments = await this.departments.byIds(
      [departmentId, ...grants.map(({ scopeId }) => scopeId)].flatMap((each) => each ?? []),
    );
    return {
      ...person,
      department: named(departments, departmentId),
      grants: grants.map(({ scopeId, slug, title, ...grant }) => ({
        ...grant,
        cohort: slug && title ? { slug, title } : null,
        department: named(departments, scopeId),
      })),
      allowed: allowedWithPerson(actor),
    };
  }

  private grantsOf(personId: string): Promise<GrantRow[]> {
    return this.uow.query<GrantRow>(
      `SELECT role_grant.id, role_grant.role, role_grant.scope_kind AS "scopeKind", role_grant.scope_id AS "scopeId",
         cohort.slug, cohort.title, role_grant.granted_at AS "grantedAt"
       FROM role_grant LEFT JOIN cohort ON role_grant.scope_kind = 'cohort' AND cohort.id = role_grant.scope_id
       WHERE role_grant.person_id = $1 ORDER BY role_grant.granted_at, role_grant.id`,
      [personId],
    );
  }
}

const named = (departments: Map<string, DepartmentFacts>, id: string | null) =>
  id === null ? null : (departments.get(id) ?? null);

/** A LIKE pattern in which what somebody typed stands for itself. */
const containing = (query: string) => `%${query.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
