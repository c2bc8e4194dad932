import { Injectable } from '@nestjs/common';
import { Conditions } from '../platform/database/conditions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { decodeCursor, pageOf, type PageQuery } from '../platform/http/page.js';
import type { CityView, DepartmentsView, DepartmentView } from './organisation.dto.js';

const department = `SELECT department.id, department.code, department.name, department.version FROM department`;

/** What administrators see of the city and its departments. */
@Injectable()
export class OrganisationQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async city(): Promise<CityView> {
    return found(
      await this.uow.one<CityView>(
        `SELECT city.slug, city.name, city.zone, city.locales, city.default_locale AS "defaultLocale", city.jurisdiction, city.specimen,
           city.signatories, city.barrier_contact AS "barrierContact", city.version
         FROM city WHERE city.id = 'city'`,
      ),
    );
  }

  /** By code; codes are unique, so a code alone marks a place in the list. */
  async departments({ limit = 50, cursor }: PageQuery): Promise<DepartmentsView> {
    const asked = new Conditions().and(
      decodeCursor(cursor, 2),
      (code, id) => `(department.code, department.id) > (${code}, ${id}::uuid)`,
    );
    const rows = await this.uow.query<DepartmentView>(
      `${department} WHERE ${asked.sql} ORDER BY department.code, department.id LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    return pageOf(rows, limit, ({ code, id }) => [code, id]);
  }

  async department(id: string): Promise<DepartmentView> {
    return found(
      await this.uow.one<DepartmentView>(`${department} WHERE department.id = $1`, [id]),
    );
  }
}
