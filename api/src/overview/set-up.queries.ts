import { Injectable } from '@nestjs/common';
import { City, isNamed } from '../organisation/index.js';
import { Config } from '../platform/config/config.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { setUpSteps, type CityFacts } from './domain/set-up-steps.js';
import type { SetUpView } from './overview.dto.js';

type Counted = Omit<CityFacts, 'named' | 'signatories' | 'sendsMail'>;

/** How far the city is set up, for whoever administers it. */
@Injectable()
export class SetUpQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly city: City,
    private readonly config: Config,
  ) {}

  async steps(): Promise<SetUpView> {
    const { name, signatories } = await this.city.profile();
    const counted = await this.uow.one<Counted>(
      `SELECT (SELECT count(*) FROM slot_value WHERE COALESCE(slot_value.value, 'null') = 'null'::jsonb)::int AS "wordsMissing",
         (SELECT count(*) FROM department)::int AS departments,
         (SELECT count(*) FROM role_grant WHERE role_grant.role = 'coordinator')::int AS coordinators,
         (SELECT count(*) FROM survey_wave)::int AS waves, (SELECT count(*) FROM cohort)::int AS cohorts`,
    );
    return {
      steps: setUpSteps({
        ...{ named: isNamed(name), signatories: signatories.length },
        ...{ sendsMail: this.config.smtpUrl !== null, ...counted! },
      }),
    };
  }
}
