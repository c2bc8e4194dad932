import { Injectable } from '@nestjs/common';
import { Cohorts, Enrolments, Participants } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import type { MarkHistoryQuery, MarkHistoryView, RegisterView } from './attendance.dto.js';
import { needsReason } from './domain/plan-marks.js';
import { Marks } from './marks.js';

/** The register as trainers see it. */
@Injectable()
export class RegisterQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly participants: Participants,
    private readonly enrolments: Enrolments,
    private readonly marks: Marks,
    private readonly clock: Clock,
    private readonly uow: UnitOfWork,
  ) {}

  /** The whole register of a cohort; as many statements for sixty people as for one. */
  async register(actor: Actor, cohortSlug: string): Promise<RegisterView> {
    const cohortId = await this.cohorts.idTrainedBy(actor, cohortSlug);
    const [cohort, people, marks] = await this.uow.together(() =>
      Promise.all([
        this.cohorts.scheduleTrainedBy(actor, cohortSlug),
        this.participants.ofCohort(cohortId),
        this.marks.currentOfCohort(cohortId),
      ]),
    );
    const now = this.clock.now();
    return {
      sessions: cohort.sessions.map((session) => {
        const { id, code, title, startsAt, endsAt, mode, state } = session;
        return {
          id,
          code,
          title,
          startsAt,
          endsAt,
          mode,
          state,
          needsReason: needsReason(session, now),
        };
      }),
      people: people.map(({ enrolmentId, name, department }) => ({
        enrolmentId,
        name,
        department,
      })),
      marks,
    };
  }

  /** One cell with everything that was ever in it. */
  async history(
    actor: Actor,
    cohortSlug: string,
    { sessionId, enrolmentId }: MarkHistoryQuery,
  ): Promise<MarkHistoryView> {
    const cohort = await this.cohorts.scheduleTrainedBy(actor, cohortSlug);
    const enrolment = await this.enrolments.byId(enrolmentId);
    assertVisible(
      enrolment.cohortId === cohort.id && cohort.sessions.some(({ id }) => id === sessionId),
    );
    return {
      items: await this.marks.named(await this.marks.historyOf({ sessionId, enrolmentId })),
    };
  }
}
