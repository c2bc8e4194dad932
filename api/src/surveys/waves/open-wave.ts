import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { breakdownFault } from '../domain/measures.js';
import { asksForDepartment, type Cluster } from '../domain/survey-body.js';
import { BreakdownsRefused, ClosesInThePast, ClustersRefused } from '../surveys.errors.js';
import { PlanWave, type WantedCluster } from './plan-wave.js';
import { Waves } from './waves.js';
import { WriteWave } from './write-wave.js';

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

/** Opens a wave. From here on its questions, clusters, breakdowns and promise stay as they are. */
@Injectable()
export class OpenWave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly plan: PlanWave,
    private readonly waves: Waves,
    private readonly writing: WriteWave,
  ) {}

  /** @throws NotFound, BreakdownsRefused, ClustersRefused, ClosesInThePast */
  execute(actor: { personId: string }, wanted: NewWave): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const { departments, clusters: wantedClusters, title, opensOn, closesOn } = wanted;
      const plan = await this.plan.of(wanted.survey, {
        ...{ departments, atLeast: 0, wanted: wantedClusters },
      });
      const fault = breakdownFault(plan.body, wanted.breakdowns);
      if (fault) throw new BreakdownsRefused(fault);
      if (asksForDepartment(plan.body) && plan.faults.length > 0)
        throw new ClustersRefused(plan.faults);
      if (closesOn < (await this.waves.today())) throw new ClosesInThePast();
      const clusters = plan.clusters.map(({ key, name, departments: codes, invited }): Cluster => ({
        ...{ key, name, departments: codes, invited },
      }));
      const { versionId, body, personIds, invited } = plan;
      return this.writing.write(actor, {
        ...{ versionId, body, title, opensOn, closesOn, clusters, personIds, invited },
        ...{ breakdowns: wanted.breakdowns, cohortId: null, synthetic: false },
      });
    });
  }

  /** Takes over a wave that was held elsewhere: nobody is invited, and its day may be past. */
  takeOver(
    actor: { personId: string },
    wanted: Omit<NewWave, 'departments' | 'clusters'> & {
      clusters: Cluster[];
      cohortId: string | null;
      answered: number;
    },
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const { body, versionId } = await this.plan.of(wanted.survey, {
        ...{ departments: [], atLeast: 0, wanted: [] },
      });
      const { title, opensOn, closesOn, clusters, breakdowns, cohortId, answered } = wanted;
      return this.writing.write(actor, {
        ...{ versionId, body, title, opensOn, closesOn, clusters, breakdowns, cohortId },
        ...{ personIds: [], invited: answered, synthetic: true },
      });
    });
  }
}
