import { Injectable } from '@nestjs/common';
import { Departments } from '../../organisation/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import type { WaveTerms } from '../domain/survey-body.js';
import { readsWhole } from '../surveys.policy.js';

/** All of it, or what concerns the departments with these codes. */
export type Reading = 'whole' | { departments: string[] };

/** Who reads the results of which wave. */
@Injectable()
export class Readers {
  constructor(private readonly departments: Departments) {}

  /** @throws NotFound where the results are none of the actor's business */
  async reading(
    actor: Actor,
    wave: { cohortId: string | null; terms: Pick<WaveTerms, 'clusters'> },
  ): Promise<Reading> {
    if (readsWhole(actor, wave)) return 'whole';
    const asked = wave.terms.clusters.flatMap(({ departments }) => departments);
    const own = (await this.ledBy(actor)).filter((code) => asked.includes(code));
    assertVisible(wave.cohortId === null && own.length > 0);
    return { departments: own };
  }

  /** Codes of the departments that the actor directs. */
  async ledBy({ grants }: Pick<Actor, 'grants'>): Promise<string[]> {
    const ids = grants.flatMap(({ role, scopeKind, scopeId }) =>
      role === 'director' && scopeKind === 'department' && scopeId !== null ? [scopeId] : [],
    );
    if (ids.length === 0) return [];
    return [...(await this.departments.byIds(ids)).values()].map(({ code }) => code);
  }
}
