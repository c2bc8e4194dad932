import { Injectable } from '@nestjs/common';
import { Departments } from '../../organisation/index.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Role } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { Ids } from '../../platform/ids/ids.js';
import { ScopeDoesNotFit, ScopeUnknown } from '../people.errors.js';
import { scopeFits } from '../people.policy.js';
import { PersonEntity } from '../person.entity.js';
import { RoleGrantEntity } from '../role-grant.entity.js';

export type GrantScope =
  | { scopeKind: 'city' }
  | { scopeKind: 'cohort'; cohort: string }
  | { scopeKind: 'department'; departmentId: string };
export type NewGrant = { role: Role } & GrantScope;

/** Gives a role: for the city, for a cohort (by its slug) or for a department. */
@Injectable()
export class GrantRole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly departments: Departments,
  ) {}

  /** @throws NotFound, ScopeDoesNotFit, ScopeUnknown; a role that the person has is refused by its constraint */
  execute(
    actor: { personId: string } | null,
    personId: string,
    grant: NewGrant,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const { role, scopeKind } = grant;
      if (!scopeFits(role, scopeKind)) throw new ScopeDoesNotFit();
      found(
        await this.uow
          .repo(PersonEntity)
          .findOne({ where: { id: personId }, select: { id: true } }),
      );
      const id = this.ids.next();
      const scopeId = await this.scopeId(grant);
      const [grantedAt, grantedBy] = [this.clock.now(), actor?.personId ?? null];
      await this.uow
        .repo(RoleGrantEntity)
        .insert({ id, personId, role, scopeKind, scopeId, grantedAt, grantedBy });
      await this.audit.record(
        actor,
        'people.role-granted',
        { type: 'person', id: personId },
        { after: { role, scopeKind, scopeId } },
      );
      return { id };
    });
  }

  private async scopeId(scope: GrantScope): Promise<string | null> {
    if (scope.scopeKind === 'city') return null;
    if (scope.scopeKind === 'department') {
      const known = await this.departments.byIds([scope.departmentId]);
      if (!known.has(scope.departmentId)) throw new ScopeUnknown();
      return scope.departmentId;
    }
    // Cohorts come after people in the order of features; what a grant points at is all that is read of them.
    const cohort = await this.uow.one<{ id: string }>(
      `SELECT cohort.id FROM cohort WHERE cohort.slug = $1`,
      [scope.cohort],
    );
    if (!cohort) throw new ScopeUnknown();
    return cohort.id;
  }
}
