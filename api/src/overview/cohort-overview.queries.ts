import { Injectable } from '@nestjs/common';
import { awardStateSql, CriteriaVersions, Outcomes, type Judged } from '../certification/index.js';
import { Cohorts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { funnel } from './domain/funnel.js';
import type { CohortOverviewView, CohortPersonView, OneStepView } from './overview.dto.js';
import { TodayQueries } from './today.queries.js';

type PersonRow = {
  id: string;
  criteriaVersionId: string;
  personId: string;
  name: string;
  /** As JSON: people share departments, so that each is read once. */
  department: string | null;
  /** Null where there is none. */
  awarded: string[] | null;
};

const peopleStatement = `SELECT enrolment.id, enrolment.criteria_version_id AS "criteriaVersionId", person.id AS "personId",
   person.given_name || ' ' || person.family_name AS name, department.name::text AS department,
   nullif(ARRAY(SELECT award.tier FROM award
     WHERE award.enrolment_id = enrolment.id AND ${awardStateSql('award.id')} = 'valid'), '{}') AS awarded
 FROM enrolment JOIN person ON person.id = enrolment.person_id LEFT JOIN department ON department.id = enrolment.department_id
 WHERE enrolment.cohort_id = $1 AND enrolment.state = 'active'
 ORDER BY person.family_name, person.given_name, enrolment.id`;

/** A cohort from those enrolled to those ready, for its trainers; the same number of statements for 5 people and for 5,000. */
@Injectable()
export class CohortOverviewQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly outcomes: Outcomes,
    private readonly versions: CriteriaVersions,
    private readonly today: TodayQueries,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async of(actor: Actor, slug: string): Promise<CohortOverviewView> {
    const cohortId = await this.cohorts.idTrainedBy(actor, slug);
    const [cohort, rows] = await this.uow.together(() =>
      Promise.all([this.cohorts.scheduleTrainedBy(actor, slug), this.peopleOf(cohortId)]),
    );
    const judge = await this.outcomes.judging(cohort, rows, { explain: false });
    const version = await this.versions.byId(cohort.criteriaVersionId);
    const departments = new Map<string, Record<string, string>>();
    const people = rows.map((row) => personView(row, departmentIn(departments, row), judge(row)));
    const planned = cohort.sessions.filter(({ state }) => state === 'planned').length;
    const tiers = version.tiers.map(({ key }) => key);
    const counted = funnel(
      people.map((person) => ({
        attended: person.attended,
        tiersMet: tiers.filter((tier) => person.tiers[tier] === 'met'),
      })),
      planned,
      tiers,
    );
    return {
      funnel: {
        ...counted,
        ready: { ...counted.ready },
        awarded: Object.fromEntries(
          tiers.map((tier) => [
            tier,
            people.filter((person) => person.awarded.includes(tier)).length,
          ]),
        ),
      },
      sessionsPlanned: planned,
      nextSession: this.today.nextSession(cohort.sessions, cohort.zone),
      tiers: version.tiers.map(({ key, title }) => ({ key, title })),
      criteria: version.criteria.map(({ key, title }) => ({ key, title })),
      people,
    };
  }

  private peopleOf(cohortId: string): Promise<PersonRow[]> {
    return this.uow.query<PersonRow>(peopleStatement, [cohortId]);
  }
}

function personView(
  { id, personId, name, awarded }: PersonRow,
  department: Record<string, string> | null,
  judged: Judged,
): CohortPersonView {
  const [criteria, tiers]: [CohortPersonView['criteria'], CohortPersonView['tiers']] = [{}, {}];
  for (const { key, state, found, required } of judged.outcomes)
    criteria[key] = { state, found, required };
  for (const { key, state } of judged.tiers) tiers[key] = state;
  return {
    enrolmentId: id,
    personId,
    name,
    department,
    attended: judged.attended,
    criteria,
    tiers,
    awarded: awarded ? [...new Set(awarded)] : [],
    oneStepAway: oneStep(judged),
  };
}

function departmentIn(
  known: Map<string, Record<string, string>>,
  { department }: PersonRow,
): Record<string, string> | null {
  if (department === null) return null;
  const name = known.get(department) ?? (JSON.parse(department) as Record<string, string>);
  known.set(department, name);
  return name;
}

/** The highest tier that one more step would give, and that step. */
function oneStep({ tiers }: Judged): OneStepView | null {
  const tier = tiers.findLast(({ oneStepAway }) => oneStepAway);
  const criterion = tier?.missing[0];
  if (!tier || !criterion) return null;
  const step = tier.outcomes.find(({ key }) => key === criterion)?.nextStep ?? null;
  return {
    tier: tier.key,
    criterion,
    nextStep: step ? { ...step, values: { ...step.values } } : null,
  };
}
