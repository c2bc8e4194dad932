import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { LocaleText } from '../shared/locale-text.js';

export type DepartmentFacts = { id: string; code: string; name: LocaleText };

/** A query for departments, rows shaped like `DepartmentFacts`: to be joined by features to the right. */
export const departmentsSql = `SELECT department.id, department.code, department.name FROM department`;

/** Reads departments for other features. */
@Injectable()
export class Departments {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every department, by code. */
  all(): Promise<DepartmentFacts[]> {
    return this.uow.query<DepartmentFacts>(
      `SELECT department.id, department.code, department.name FROM department ORDER BY department.code`,
    );
  }

  /** Facts by id, in one statement however many are asked for. */
  async byIds(ids: readonly string[]): Promise<Map<string, DepartmentFacts>> {
    const rows = await this.uow.query<DepartmentFacts>(
      `${departmentsSql} WHERE department.id = ANY($1::uuid[])`,
      [[...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Facts by code, in one statement. */
  async byCodes(codes: readonly string[]): Promise<Map<string, DepartmentFacts>> {
    const rows = await this.uow.query<DepartmentFacts>(
      `${departmentsSql} WHERE department.code = ANY($1::text[])`,
      [[...new Set(codes)]],
    );
    return new Map(rows.map((row) => [row.code, row]));
  }
}
