import { Injectable } from '@nestjs/common';
import type { CohortFacts } from '../cohorts/index.js';
import { City } from '../organisation/index.js';
import { People, type PersonFacts } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { Programmes } from '../programmes/index.js';
import { calendarDate, dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { AwardBatchEntity } from './award-batch.entity.js';
import { AwardEntity, type AwardValues } from './award.entity.js';
import { AwardStateEntity } from './award-state.entity.js';
import { CertificateFontsProvider } from './certificate-fonts.js';
import { LettersOutsideFont } from './certification.errors.js';
import { CriteriaVersions } from './criteria-versions.js';
import { validUntil } from './domain/award-status.js';
import { CERTIFICATE_CODE_BYTES, certificateCodeFrom } from './domain/certificate-code.js';
import type { DueAward } from './due.js';

export const templateVersion = 'colonnade-1';

export type NewAward = { values: AwardValues; due: DueAward; validMonths: number | null };

/** Writes awards with everything that will ever stand on their certificates. Only inside the transaction of a decision. */
@Injectable()
export class AwardWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly city: City,
    private readonly people: People,
    private readonly programmes: Programmes,
    private readonly versions: CriteriaVersions,
    private readonly fonts: CertificateFontsProvider,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws LettersOutsideFont before anything is written */
  async write(
    actor: Actor,
    cohort: CohortFacts,
    due: readonly DueAward[],
    counted: { certificates: number; people: number },
  ): Promise<{ batchId: string; awardIds: string[] }> {
    const awards = await this.freeze(cohort, due);
    const [batchId, now] = [this.ids.next(), this.clock.now()];
    await this.uow.repo(AwardBatchEntity).insert({
      id: batchId,
      cohortId: cohort.id,
      decidedBy: actor.personId,
      decidedAt: now,
      ...counted,
    });
    const awardedOn = dateIn(cohort.zone, instantOf(now));
    const rows = awards.map(({ values, due: { enrolment, tier, exceptionId }, validMonths }) => ({
      id: this.ids.next(),
      enrolmentId: enrolment.id,
      tier: tier.key,
      cycle: 1,
      issue: 1,
      criteriaVersionId: tier.versionId,
      batchId,
      exceptionId,
      replacesId: null,
      code: certificateCodeFrom(this.ids.random(CERTIFICATE_CODE_BYTES)).replaceAll('-', ''),
      values,
      outcome: tier as object,
      awardedOn,
      awardedAt: now,
      awardedBy: actor.personId,
      validUntil: validUntil(calendarDate(awardedOn), validMonths),
    }));
    await this.uow.repo(AwardEntity).insert(rows);
    await this.uow.repo(AwardStateEntity).insert(rows.map(({ id }) => firstState(id, actor, now)));
    return { batchId, awardIds: rows.map(({ id }) => id) };
  }

  /**
   * Everything that will stand on the certificates.
   * @throws LettersOutsideFont
   */
  async freeze(cohort: CohortFacts, due: readonly DueAward[]): Promise<NewAward[]> {
    const people = await this.people.byIds(due.map(({ enrolment }) => enrolment.personId));
    await this.refuseUnprintable(due, people);
    const [city, manifest, criteria] = [
      await this.city.profile(),
      await this.programmes.manifest(cohort.programmeVersionId),
      await this.versions.byId(cohort.criteriaVersionId),
    ];
    return due.map((each) => {
      const { givenName, familyName, locale } = people.get(each.enrolment.personId)!;
      const title = criteria.tiers.find(({ key }) => key === each.tier.key)?.title ?? {
        en: each.tier.key,
      };
      return {
        due: each,
        validMonths: each.tier.validMonths,
        values: {
          holder: { givenName, familyName },
          locale,
          cityName: city.name,
          programmeTitle: manifest.title,
          tierTitle: title,
          hours: manifest.hours,
          mode: manifest.mode,
          signatories: city.signatories,
          specimen: city.specimen,
          synthetic: cohort.synthetic,
          templateVersion,
        },
      };
    });
  }

  private async refuseUnprintable(
    due: readonly DueAward[],
    people: ReadonlyMap<string, PersonFacts>,
  ): Promise<void> {
    const unprintable: { enrolmentId: string; letters: string[] }[] = [];
    for (const enrolment of new Set(due.map((each) => each.enrolment))) {
      const { givenName, familyName } = people.get(enrolment.personId)!;
      const letters = await this.fonts.unsupportedIn(`${givenName} ${familyName}`);
      if (letters.length > 0) unprintable.push({ enrolmentId: enrolment.id, letters });
    }
    if (unprintable.length > 0) throw new LettersOutsideFont(unprintable);
  }
}

/** Every award begins valid; what is shown in public also asks for its file and its end. */
export function firstState(awardId: string, actor: { personId: string }, at: Date) {
  return {
    awardId,
    seq: 1,
    state: 'valid' as const,
    reasonClass: null,
    reason: null,
    at,
    decidedBy: actor.personId,
    confirmedBy: null,
  };
}
