import { Injectable } from '@nestjs/common';
import { Participants, type CohortFacts } from '../../cohorts/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { five } from '../domain/five.js';
import { asksForDepartment } from '../domain/survey-body.js';
import { ClosesInThePast, NotForACohort, TooFewToAsk } from '../surveys.errors.js';
import { SurveyVersions } from '../survey-versions.js';
import { Waves } from './waves.js';
import { WriteWave } from './write-wave.js';

/** Asks everybody who takes part in a cohort: a pulse after a session, looking back at its end. */
@Injectable()
export class OpenCohortWave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: SurveyVersions,
    private readonly participants: Participants,
    private readonly waves: Waves,
    private readonly writing: WriteWave,
  ) {}

  /** @throws NotFound, NotForACohort, TooFewToAsk, ClosesInThePast */
  execute(
    actor: { personId: string },
    cohort: Pick<CohortFacts, 'id'>,
    { survey, title, closesOn }: { survey: string; title: LocaleText; closesOn: string },
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const { versionId, body } = await this.versions.latest(survey);
      if (body.kind === 'needs' || asksForDepartment(body)) throw new NotForACohort();
      const opensOn = await this.waves.today();
      if (closesOn < opensOn) throw new ClosesInThePast();
      const people = await this.participants.ofCohort(cohort.id);
      // Nothing could ever be shown of them; asking all the same would be asking in vain.
      if (people.length < five) throw new TooFewToAsk(people.length);
      return this.writing.write(actor, {
        ...{ versionId, body, title, opensOn, closesOn, cohortId: cohort.id },
        ...{ clusters: [], breakdowns: [], synthetic: false },
        ...{ personIds: people.map(({ personId }) => personId), invited: people.length },
      });
    });
  }
}
