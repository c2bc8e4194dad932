import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/auth/actor.js';
import { assertVisible, found } from '../../platform/http/domain-error.js';
import { dateIn } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import type { LocaleText } from '../../shared/locale-text.js';
import type { Release } from '../domain/release.js';
import type { SurveyBody, WaveTerms } from '../domain/survey-body.js';
import { SurveyVersions } from '../survey-versions.js';
import { WaveClosed, WaveNotYetOpen } from '../surveys.errors.js';
import { canRun } from '../surveys.policy.js';

export type Wave = {
  id: string;
  surveyVersionId: string;
  cohortId: string | null;
  title: LocaleText;
  code: string;
  state: 'open' | 'closed';
  opensOn: string;
  closesOn: string;
  terms: WaveTerms;
  promise: LocaleText;
  invited: number;
  synthetic: boolean;
};

const columns = `survey_wave.id, survey_wave.survey_version_id AS "surveyVersionId", survey_wave.cohort_id AS "cohortId", survey_wave.title, survey_wave.code, survey_wave.state,
  survey_wave.opens_on AS "opensOn", survey_wave.closes_on AS "closesOn", survey_wave.terms, survey_wave.promise, survey_wave.invited,
  survey_wave.synthetic`;

/** Reads waves, and says whether one takes answers now. */
@Injectable()
export class Waves {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly city: City,
    private readonly versions: SurveyVersions,
  ) {}

  /** @throws NotFound */
  async byId(id: string): Promise<Wave> {
    return found(
      await this.uow.one<Wave>(`SELECT ${columns} FROM survey_wave WHERE survey_wave.id = $1`, [
        id,
      ]),
    );
  }

  /** @throws NotFound */
  async byCode(code: string): Promise<Wave> {
    return found(
      await this.uow.one<Wave>(`SELECT ${columns} FROM survey_wave WHERE survey_wave.code = $1`, [
        code,
      ]),
    );
  }

  /**
   * A wave that the actor runs: coordinators every one, trainers those of their cohorts.
   * @throws NotFound
   */
  async runBy(actor: Actor, id: string): Promise<Wave> {
    const wave = await this.byId(id);
    assertVisible(canRun(actor, wave));
    return wave;
  }

  /** Whoever answers or closes takes turns; the row itself is left as it is, so that it tells no time. */
  async lock(id: string): Promise<Wave> {
    return found(
      await this.uow.one<Wave>(
        `SELECT ${columns} FROM survey_wave WHERE survey_wave.id = $1 FOR UPDATE`,
        [id],
      ),
    );
  }

  async release(id: string): Promise<Release | null> {
    const { release } = found(
      await this.uow.one<{ release: Release | null }>(
        `SELECT survey_wave.release FROM survey_wave WHERE survey_wave.id = $1`,
        [id],
      ),
    );
    return release;
  }

  body({ surveyVersionId }: Pick<Wave, 'surveyVersionId'>): Promise<SurveyBody> {
    return this.versions.body(surveyVersionId);
  }

  /** The day that it is in the city. */
  async today(): Promise<string> {
    const { zone } = await this.city.profile();
    return dateIn(zone, instantOf(this.clock.now()));
  }

  /** @throws WaveClosed, WaveNotYetOpen */
  async assertTakesAnswers(wave: Pick<Wave, 'state' | 'opensOn' | 'closesOn'>): Promise<void> {
    const standing = standingOf(wave, await this.today());
    if (standing === 'closed') throw new WaveClosed();
    if (standing === 'not-yet') throw new WaveNotYetOpen(wave.opensOn);
  }
}

/** A wave is over with its last day, though its results are only made when it is closed. */
export function standingOf(
  { state, opensOn, closesOn }: Pick<Wave, 'state' | 'opensOn' | 'closesOn'>,
  today: string,
): 'not-yet' | 'open' | 'closed' {
  if (state === 'closed' || today > closesOn) return 'closed';
  return today < opensOn ? 'not-yet' : 'open';
}
