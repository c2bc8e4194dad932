import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { randomBelow } from '../../platform/ids/random-below.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { breakdownFault } from '../domain/measures.js';
import type { Cluster } from '../domain/survey-body.js';
import { BreakdownsRefused, ClosesInThePast, ClustersRefused } from '../surveys.errors.js';
import { PlanWave, type WantedCluster } from './plan-wave.js';
import { SurveyWaveEntity } from './survey-wave.entity.js';
import { Waves } from './waves.js';

export type NewWave = {
  survey: string;
  title: LocaleText;
  opensOn: string;
  closesOn: string;
  /** Codes of departments; null for all. */
  departments: string[] | null;
  clusters: WantedCluster[];
  breakdowns: string[][];
};

/** Without letters and digits that are taken for one another when they are read aloud. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';
const codeLength = 10;

/** Opens a wave. From here on its questions, clusters, breakdowns and promise stay as they are. */
@Injectable()
export class OpenWave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly plan: PlanWave,
    private readonly waves: Waves,
  ) {}

  /** @throws NotFound, BreakdownsRefused, ClustersRefused, ClosesInThePast */
  execute(actor: { personId: string }, wanted: NewWave): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const { departments, clusters: wantedClusters } = wanted;
      const plan = await this.plan.of(wanted.survey, {
        ...{ departments, atLeast: 0, wanted: wantedClusters },
      });
      const fault = breakdownFault(plan.body, wanted.breakdowns);
      if (fault) throw new BreakdownsRefused(fault);
      const asksForDepartment = plan.body.items.some(
        (item) => item.type === 'one' && item.optionsFrom === 'departments',
      );
      if (asksForDepartment && plan.faults.length > 0) throw new ClustersRefused(plan.faults);
      if (wanted.closesOn < (await this.waves.today())) throw new ClosesInThePast();
      const clusters = plan.clusters.map(({ key, name, departments: codes, invited }): Cluster => ({
        ...{ key, name, departments: codes, invited },
      }));
      return this.write(actor, wanted, { ...plan, clusters, synthetic: false });
    });
  }

  /** Takes over a wave that was held elsewhere: nobody is invited, and its day may be past. */
  takeOver(
    actor: { personId: string },
    wanted: Omit<NewWave, 'departments' | 'clusters'> & { clusters: Cluster[] },
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const { body, versionId } = await this.plan.of(wanted.survey, {
        ...{ departments: [], atLeast: 0, wanted: [] },
      });
      return this.write(actor, wanted, {
        ...{ body, versionId, clusters: wanted.clusters, personIds: [], synthetic: true },
      });
    });
  }

  private async write(
    actor: { personId: string },
    {
      title,
      opensOn,
      closesOn,
      breakdowns,
    }: Pick<NewWave, 'title' | 'opensOn' | 'closesOn' | 'breakdowns'>,
    planned: {
      versionId: string;
      body: { slug: string; promise: LocaleText };
      clusters: Cluster[];
      personIds: string[];
      synthetic: boolean;
    },
  ): Promise<{ id: string }> {
    const id = this.ids.next();
    // Of a wave that is taken over, those who answered.
    const invited = planned.synthetic
      ? planned.clusters.reduce((total, cluster) => total + cluster.invited, 0)
      : planned.personIds.length;
    await this.uow.repo(SurveyWaveEntity).insert({
      ...{ id, surveyVersionId: planned.versionId, title, opensOn, closesOn },
      ...{ code: this.newCode(), state: 'open', promise: planned.body.promise },
      ...{ terms: { clusters: planned.clusters, breakdowns }, release: null },
      ...{ invited, synthetic: planned.synthetic, createdAt: this.clock.now() },
    });
    await this.uow.query(
      `INSERT INTO survey_invitation (wave_id, person_id) SELECT $1, unnest($2::uuid[])`,
      [id, planned.personIds],
    );
    await this.audit.record(
      actor,
      'surveys.wave-opened',
      { type: 'survey_wave', id },
      { after: { survey: planned.body.slug, clusters: planned.clusters.length, invited } },
    );
    return { id };
  }

  private newCode(): string {
    const below = randomBelow(this.ids);
    return Array.from({ length: codeLength }, () => signs[below(signs.length)]).join('');
  }
}
