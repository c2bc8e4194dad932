import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocaleText } from '../../shared/locale-text.js';
import { five } from '../domain/five.js';
import type { Cluster } from '../domain/survey-body.js';
import { ClustersRefused } from '../surveys.errors.js';
import { CloseWave } from '../waves/close-wave.js';
import { OpenWave } from '../waves/open-wave.js';
import type { WantedCluster } from '../waves/plan-wave.js';
import { Waves } from '../waves/waves.js';
import { Holding } from './holding.js';
import { checked } from './send-answers.js';

export type FormerWave = {
  survey: string;
  title: LocaleText;
  opensOn: string;
  closesOn: string;
  /** As they would have been before anybody was asked: each with at least five. */
  clusters: WantedCluster[];
  breakdowns: string[][];
  /** The cohort that was asked; absent where departments were. */
  cohortId?: string;
  /** Answers with the code of a department where the survey asks for it. */
  answers: Record<string, unknown>[];
};

/** Takes over a survey that was held before this system, as a closed wave marked synthetic; through the same use cases. */
@Injectable()
export class TakeOverAnswers {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly open: OpenWave,
    private readonly waves: Waves,
    private readonly holding: Holding,
    private readonly closing: CloseWave,
  ) {}

  execute(actor: { personId: string }, former: FormerWave): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const clusters = countedClusters(former);
      const { id } = await this.open.takeOver(actor, {
        ...{ ...former, clusters, cohortId: former.cohortId ?? null },
        answered: former.answers.length,
      });
      const wave = await this.waves.lock(id);
      const body = await this.waves.body(wave);
      const byDepartment = body.items.filter(
        (item) => item.type === 'one' && item.optionsFrom === 'departments',
      );
      const target = { id, body, terms: wave.terms };
      const all = former.answers.map((answers) => {
        const clustered = Object.fromEntries(
          byDepartment.map(({ key }) => [
            key,
            clusters.find(({ departments }) => departments.includes(String(answers[key])))?.key,
          ]),
        );
        return checked(target, { ...answers, ...clustered }).answers;
      });
      await this.holding.countAll(target, all);
      await this.closing.execute(actor, id);
      await this.audit.record(
        actor,
        'surveys.wave-taken-over',
        { type: 'survey_wave', id },
        { after: { survey: former.survey } },
      );
      return { id };
    });
  }
}

/** @throws ClustersRefused where fewer than five answered from one */
function countedClusters({ clusters, answers }: FormerWave): Cluster[] {
  const counted = clusters.map((cluster, at): Cluster => ({
    key: `c${at + 1}`,
    ...cluster,
    invited: answers.filter(({ department }) => cluster.departments.includes(String(department)))
      .length,
  }));
  const small = counted.filter(({ invited }) => invited < five);
  if (small.length > 0)
    throw new ClustersRefused(
      small.map(({ key, invited }) => ({ kind: 'too-small', code: key, invited })),
    );
  return counted;
}
