import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { KeptById } from '../../platform/memory/kept-by-id.js';
import { WaveStillOpen } from '../surveys.errors.js';
import { ownDepartment } from '../domain/own-department.js';
import type { Release } from '../domain/release.js';
import type { Cluster, SurveyBody, SurveyItem } from '../domain/survey-body.js';
import { Waves } from '../waves/waves.js';
import type { Reading } from './readers.js';
import type { ResultsView, TextsView } from './results.dto.js';

type Released = Pick<
  ResultsView,
  'id' | 'title' | 'opensOn' | 'closesOn' | 'invited' | 'synthetic'
> & {
  clusters: Cluster[];
  survey: Pick<SurveyBody, 'slug' | 'kind' | 'title'> & { items: SurveyItem[] };
  release: Release;
};

/** What may be seen of a closed wave. The release never changes, so it stays in memory once read. */
@Injectable()
export class ResultsQueries {
  private readonly kept = new KeptById<Released>(20);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly waves: Waves,
  ) {}

  /** @throws NotFound, WaveStillOpen */
  async results(waveId: string, reading: Reading): Promise<ResultsView> {
    const all = await this.released(waveId);
    if (reading === 'whole')
      return { ...all, reach: 'whole', texts: await this.releasedTexts(waveId) };
    const own = ownDepartment(all.survey.items, all, reading.departments);
    // What people wrote is for those who teach.
    return { ...all, ...own, reach: 'own-department', texts: [] };
  }

  private released(waveId: string): Promise<Released> {
    return this.kept.get(waveId, async () => {
      const wave = await this.waves.byId(waveId);
      const release = await this.waves.release(waveId);
      if (!release) throw new WaveStillOpen();
      const { slug, kind, title, items } = await this.waves.body(wave);
      return {
        ...{ id: wave.id, title: wave.title, opensOn: wave.opensOn, closesOn: wave.closesOn },
        ...{ invited: wave.invited, synthetic: wave.synthetic, clusters: wave.terms.clusters },
        survey: { slug, kind, title, items },
        release,
      };
    });
  }

  private releasedTexts(waveId: string): Promise<ResultsView['texts']> {
    return this.uow.query(
      `SELECT survey_text.item, json_agg(survey_text.text ORDER BY survey_text.id) AS texts FROM survey_text
       WHERE survey_text.wave_id = $1 AND survey_text.state = 'released' GROUP BY survey_text.item ORDER BY survey_text.item`,
      [waveId],
    );
  }

  /** Texts for whoever reads them first, in an order of their random ids; and how many wait to be read. */
  async texts(waveId: string): Promise<TextsView> {
    const wave = await this.waves.byId(waveId);
    const rows = await this.uow.query<{ id: string; item: string; text: string; state: string }>(
      `SELECT survey_text.id, survey_text.item, survey_text.text, survey_text.state FROM survey_text
       WHERE survey_text.wave_id = $1 ORDER BY survey_text.id`,
      [waveId],
    );
    const { items } = await this.waves.body(wave);
    return {
      questions: items
        .filter(({ type }) => type === 'open')
        .map(({ key, text }) => ({
          ...{ item: key, text },
          texts: rows
            .filter(({ item }) => item === key)
            .map(({ id, text: written, state }) => ({
              ...{ id, text: written, state: state as 'waiting' | 'released' | 'withheld' },
            })),
        })),
    };
  }
}
