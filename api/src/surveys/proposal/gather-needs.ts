import { Injectable } from '@nestjs/common';
import { InterviewsQueries } from '../interviews/interviews.queries.js';
import { Waves, type Wave } from '../waves/waves.js';
import { ProgrammeOfSurvey } from './programme-of-survey.js';

export type Needs = {
  programme: string;
  modules: { code: string }[];
  weeks: number;
  interviews: string[][];
};

/** What a proposal is made of besides results: the programme that builds on the survey, and the themes of interviews. */
@Injectable()
export class GatherNeeds {
  constructor(
    private readonly waves: Waves,
    private readonly interviews: InterviewsQueries,
    private readonly programmes: ProgrammeOfSurvey,
  ) {}

  /** @throws NoProgrammeForSurvey */
  async of(wave: Wave): Promise<Needs> {
    const { slug } = await this.waves.body(wave);
    const { slug: programme, modules, sessions } = await this.programmes.of(slug);
    return {
      ...{ programme, weeks: sessions.length },
      modules: modules.map(({ code }) => ({ code })),
      interviews: await this.interviews.themes(wave.id),
    };
  }
}
