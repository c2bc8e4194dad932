import { Injectable } from '@nestjs/common';
import { AttendedSessions } from '../../attendance/index.js';
import {
  CriteriaVersions,
  Outcomes,
  scheduleEffect,
  sessionsAsked,
  type CriteriaVersion,
  type Judged,
  type ScheduleEffect,
} from '../../certification/index.js';
import {
  Enrolments,
  planScheduleChange,
  ScheduleChangeRefused,
  type ChangedSchedule,
  type CohortSchedule,
  type MyEnrolment,
  type ScheduleChange,
} from '../../cohorts/index.js';
import { found } from '../../platform/http/domain-error.js';
import { Ids } from '../../platform/ids/ids.js';

type Addition = Extract<ScheduleChange, { kind: 'add' }>;
/** As it is asked for: an added session names another whose module it takes up again. */
export type ChangeAsked =
  Exclude<ScheduleChange, Addition> | (Omit<Addition, 'moduleId'> & { like: string | null });

export type PersonAffected = ScheduleEffect & { enrolmentId: string; personId: string };

/** What a criterion about sessions asks for, before and after. */
export type AskedChange = { key: string; from: number; to: number };

export type SchedulePlan = {
  changed: ChangedSchedule;
  asked: AskedChange[];
  /** Those for whom something changes. */
  people: PersonAffected[];
  unchanged: number;
};

/** Works out what a change of a cohort's schedule comes to and does to whom; writes nothing. */
@Injectable()
export class SchedulePlans {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly attended: AttendedSessions,
    private readonly outcomes: Outcomes,
    private readonly versions: CriteriaVersions,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound for a session of another cohort, ScheduleChangeRefused */
  async of(cohort: CohortSchedule, asked: ChangeAsked): Promise<SchedulePlan> {
    const change = changeIn(cohort, asked);
    const attended = change.kind === 'add' ? 0 : await this.attended.countOf(change.sessionId);
    const changed = planScheduleChange(cohort, change, { attended, newId: this.ids.next() });
    if (changed.fault !== null) throw new ScheduleChangeRefused(changed.fault);
    const version = await this.versions.byId(cohort.criteriaVersionId);
    const enrolments = await this.enrolments.ofCohort(cohort.id);
    const people = await this.affected(cohort, changed, enrolments);
    return {
      ...{ changed, people, unchanged: enrolments.length - people.length },
      asked: askedOf(version, cohort, changed),
    };
  }

  /** Everybody is judged twice, by the schedule as it is and as it would be. */
  private async affected(
    cohort: CohortSchedule,
    { sessions, evidenceClosesOn }: ChangedSchedule,
    enrolments: readonly MyEnrolment[],
  ): Promise<PersonAffected[]> {
    const now = await this.outcomes.of(cohort, enrolments);
    const then = await this.outcomes.of({ ...cohort, evidenceClosesOn, sessions }, enrolments);
    return enrolments.flatMap(({ id, personId }) => {
      const effect = scheduleEffect(stood(now, id), stood(then, id));
      const some = effect.gains.length + effect.possibleAgain.length + effect.loses.length > 0;
      return some ? [{ ...effect, enrolmentId: id, personId }] : [];
    });
  }
}

/** Sessions are those of the cohort, or there is nothing here. */
function changeIn({ sessions }: CohortSchedule, asked: ChangeAsked): ScheduleChange {
  const session = (wanted: string) => found(sessions.find(({ id }) => id === wanted));
  if (asked.kind !== 'add') {
    session(asked.sessionId);
    return asked;
  }
  const { like, ...change } = asked;
  return { ...change, moduleId: like === null ? null : session(like).moduleId };
}

const stood = (judged: ReadonlyMap<string, Judged>, id: string): Judged => judged.get(id)!;

function askedOf(
  { criteria }: CriteriaVersion,
  before: CohortSchedule,
  after: ChangedSchedule,
): AskedChange[] {
  const planned = (sessions: CohortSchedule['sessions']) =>
    sessions.map(({ origin, state }) => ({
      added: origin === 'added',
      cancelled: state === 'cancelled',
    }));
  return criteria.flatMap((criterion) =>
    criterion.kind === 'sessions-attended'
      ? [
          {
            key: criterion.key,
            from: sessionsAsked(criterion, planned(before.sessions)),
            to: sessionsAsked(criterion, planned(after.sessions)),
          },
        ]
      : [],
  );
}
