import { Injectable } from '@nestjs/common';
import { Departments } from '../../organisation/index.js';
import { People } from '../../people/index.js';
import type { InvitedDepartment } from '../domain/cluster-departments.js';

export type Invited = { departments: InvitedDepartment[]; personIds: string[] };

/** Who works where: everybody with an account in the departments that are asked. */
@Injectable()
export class InvitedDepartments {
  constructor(
    private readonly departments: Departments,
    private readonly people: People,
  ) {}

  /** @param codes of departments; null for all. Unknown ones are left out. */
  async of(codes: readonly string[] | null): Promise<Invited> {
    const all = await this.departments.all();
    const asked = codes === null ? all : all.filter(({ code }) => codes.includes(code));
    const people = await this.people.activeIn(asked.map(({ id }) => id));
    const counts = new Map<string, number>();
    for (const { departmentId } of people)
      counts.set(departmentId, (counts.get(departmentId) ?? 0) + 1);
    return {
      departments: asked.map(({ id, code, name }) => ({
        code,
        name,
        invited: counts.get(id) ?? 0,
      })),
      personIds: people.map(({ id }) => id),
    };
  }
}
