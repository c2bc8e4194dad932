import { Injectable } from '@nestjs/common';
import { Cohorts, type MyEnrolment } from '../cohorts/index.js';
import { fullName, People, type PersonFacts } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { instantOf } from '../shared/instant.js';
import { AwardRecords, stateOf, type AwardRecord } from './award-records.js';
import { CertificateFontsProvider } from './certificate-fonts.js';
import type {
  AwardBatchView,
  AwardRowView,
  CertifyView,
  CohortChecksView,
  ExceptionView,
  NotYetPersonView,
  ReadyPersonView,
  StateProposalView,
} from './certification.dto.js';
import { canDecide } from './certification.policy.js';
import { CriteriaVersions } from './criteria-versions.js';
import type { CriteriaVersion } from './domain/criterion.js';
import { displayCode } from './display-code.js';
import { countByTier, countDue, Due, type CohortStanding } from './due.js';
import { outcomeViews } from './outcome-views.js';

type Names = Map<string, PersonFacts>;
type ProposedBy = { proposedById: string; proposedAt: Date };
type ExceptionRow = Omit<ExceptionView, 'name' | 'proposedBy' | 'mayDecide'> &
  ProposedBy & { personId: string };
type ProposalRow = Omit<StateProposalView, 'proposedBy' | 'mayDecide'> &
  ProposedBy & { awardId: string };

/** What trainers see when they certify a cohort; a constant number of statements for any number of people. */
@Injectable()
export class CertifyQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly due: Due,
    private readonly people: People,
    private readonly versions: CriteriaVersions,
    private readonly records: AwardRecords,
    private readonly fonts: CertificateFontsProvider,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async certify(actor: Actor, cohortSlug: string): Promise<CertifyView> {
    const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
    const standing = await this.due.of(cohort);
    const version = await this.versions.byId(cohort.criteriaVersionId);
    const [awards, exceptions, proposals] = [
      await this.records.ofCohort(cohort.id),
      await this.exceptions(cohort.id),
      await this.proposals(cohort.id),
    ];
    const names = await this.people.byIds([
      ...standing.enrolments.map(({ personId }) => personId),
      // Whoever has left the cohort keeps what was awarded, and their name with it.
      ...[...awards, ...exceptions].map(({ personId }) => personId),
      ...[...exceptions, ...proposals].map(({ proposedById }) => proposedById),
    ]);
    const second = (proposedById: string) =>
      proposedById !== actor.personId && canDecide(actor, cohort.id);
    const awarded = new Set(awards.map(({ enrolmentId }) => enrolmentId));
    return {
      tiers: version.tiers.map(({ key, title }) => ({ key, title })),
      criteria: version.criteria.map(({ key, title }) => ({ key, title })),
      totals: { ...countDue(standing.due), byTier: countByTier(standing.due) },
      ready: await this.ready(standing, names),
      notYet: notYet(standing, awarded, names, version),
      exceptions: exceptions.map(({ personId, proposedById, ...exception }) => ({
        ...exception,
        name: nameOf(names, personId),
        proposedBy: nameOf(names, proposedById),
        mayDecide: exception.state === 'proposed' && second(proposedById),
      })),
      awarded: awards.map((award) =>
        this.row(
          award,
          names,
          proposals.find(({ awardId }) => awardId === award.id),
          second,
        ),
      ),
      batches: await this.batches(cohort.id),
    };
  }

  /** @throws NotFound */
  async checks(actor: Actor, cohortSlug: string): Promise<CohortChecksView> {
    const cohort = await this.cohorts.trainedBy(actor, cohortSlug);
    type Row = CohortChecksView['items'][number] & {
      personId: string;
      answeredById: string | null;
    };
    const rows = await this.uow.query<Row>(
      `SELECT check_request.id, check_request.criterion, check_request.question, check_request.asked_at AS "askedAt",
         check_request.due_on AS "dueOn", check_request.answer, check_request.answered_at AS "answeredAt",
         check_request.answered_by AS "answeredById", enrolment.id AS "enrolmentId", enrolment.person_id AS "personId"
       FROM check_request JOIN enrolment ON enrolment.id = check_request.enrolment_id
       WHERE enrolment.cohort_id = $1 ORDER BY check_request.answered_at IS NOT NULL, check_request.due_on, check_request.id LIMIT 500`,
      [cohort.id],
    );
    const names = await this.people.byIds(
      rows.flatMap(({ personId, answeredById }) => [
        personId,
        ...(answeredById ? [answeredById] : []),
      ]),
    );
    return {
      items: rows.map(({ personId, answeredById, ...check }) => ({
        ...check,
        name: nameOf(names, personId),
        answeredBy: answeredById ? nameOf(names, answeredById) : null,
      })),
    };
  }

  /** @throws NotFound */
  async batch(actor: Actor, batchId: string): Promise<AwardBatchView> {
    const [batch] = await this.uow.query<AwardBatchView & { cohortSlug: string }>(
      `${batchSelect} WHERE award_batch.id = $1`,
      [batchId],
    );
    const { cohortSlug, ...view } = batch ?? { cohortSlug: '' };
    await this.cohorts.trainedBy(actor, cohortSlug);
    return view as AwardBatchView;
  }

  private async ready({ due }: CohortStanding, names: Names): Promise<ReadyPersonView[]> {
    const people = [...Map.groupBy(due, ({ enrolment }) => enrolment)];
    const views: ReadyPersonView[] = [];
    for (const [{ id, personId }, each] of people) {
      const name = nameOf(names, personId);
      views.push({
        enrolmentId: id,
        name,
        due: each.map(({ tier }) => tier.key),
        unsupportedLetters: await this.fonts.unsupportedIn(name),
      });
    }
    return views.sort((a, b) => a.name.localeCompare(b.name));
  }

  private row(
    award: AwardRecord,
    names: Names,
    proposal: ProposalRow | undefined,
    second: (proposedById: string) => boolean,
  ): AwardRowView {
    return {
      awardId: award.id,
      enrolmentId: award.enrolmentId,
      name: fullName(award.values.holder),
      tier: award.tier,
      displayCode: displayCode(award.code),
      state: stateOf(award, instantOf(this.clock.now())),
      fileReady: award.fileId !== null,
      awardedOn: award.awardedOn,
      proposal: proposal ? proposalView(proposal, names, second(proposal.proposedById)) : null,
    };
  }

  private exceptions(cohortId: string): Promise<ExceptionRow[]> {
    return this.uow.query<ExceptionRow>(
      `SELECT award_exception.id, award_exception.enrolment_id AS "enrolmentId", award_exception.tier, award_exception.reason, award_exception.state,
         award_exception.proposed_by AS "proposedById", award_exception.proposed_at AS "proposedAt", enrolment.person_id AS "personId"
       FROM award_exception JOIN enrolment ON enrolment.id = award_exception.enrolment_id
       WHERE enrolment.cohort_id = $1 ORDER BY award_exception.id DESC`,
      [cohortId],
    );
  }

  private proposals(cohortId: string): Promise<ProposalRow[]> {
    return this.uow.query<ProposalRow>(
      `SELECT state_proposal.id, state_proposal.award_id AS "awardId", state_proposal.to_state AS "toState", state_proposal.reason_class AS "reasonClass",
         state_proposal.given_name || ' ' || state_proposal.family_name AS "newName", state_proposal.reason, state_proposal.proposed_by AS "proposedById", state_proposal.proposed_at AS "proposedAt"
       FROM state_proposal JOIN award ON award.id = state_proposal.award_id JOIN enrolment ON enrolment.id = award.enrolment_id
       WHERE enrolment.cohort_id = $1 AND state_proposal.state = 'proposed'`,
      [cohortId],
    );
  }

  private async batches(cohortId: string): Promise<AwardBatchView[]> {
    const rows = await this.uow.query<AwardBatchView & { cohortSlug: string }>(
      `${batchSelect} WHERE award_batch.cohort_id = $1 ORDER BY award_batch.id DESC LIMIT 50`,
      [cohortId],
    );
    return rows.map(({ cohortSlug: _, ...batch }) => batch);
  }
}

const batchSelect = `SELECT award_batch.id, award_batch.decided_at AS "decidedAt", award_batch.certificates, award_batch.people, cohort.slug AS "cohortSlug",
    (SELECT count(*) FROM certificate JOIN award ON award.id = certificate.award_id WHERE award.batch_id = award_batch.id) AS made
  FROM award_batch JOIN cohort ON cohort.id = award_batch.cohort_id`;

function notYet(
  standing: CohortStanding,
  awarded: ReadonlySet<string>,
  names: Names,
  version: CriteriaVersion,
): NotYetPersonView[] {
  const ready = new Set(standing.due.map(({ enrolment }) => enrolment.id));
  return standing.enrolments
    .filter(({ id }) => !ready.has(id) && !awarded.has(id))
    .map(({ id, personId }: MyEnrolment) => {
      const { outcomes, tiers } = standing.judged.get(id)!;
      const missing = outcomes.filter(({ state }) => state !== 'met');
      return {
        enrolmentId: id,
        name: nameOf(names, personId),
        oneStepAway: tiers.some((tier) => tier.oneStepAway),
        missing: outcomeViews(missing, version),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function proposalView(
  { proposedById, awardId: _, ...proposal }: ProposalRow,
  names: Names,
  mayDecide: boolean,
): StateProposalView {
  return { ...proposal, proposedBy: nameOf(names, proposedById), mayDecide };
}

function nameOf(names: Names, personId: string): string {
  const person = names.get(personId);
  return person ? fullName(person) : '';
}
