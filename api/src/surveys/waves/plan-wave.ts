import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocaleText } from '../../shared/locale-text.js';
import {
  clusterFaults,
  outlookOf,
  proposeClusters,
  type ClusterFault,
  type ClusterOutlook,
  type InvitedDepartment,
} from '../domain/cluster-departments.js';
import { groupingsOf } from '../domain/measures.js';
import type { Cluster, SurveyBody } from '../domain/survey-body.js';
import { SurveyVersions } from '../survey-versions.js';
import { InvitedDepartments } from './invited-departments.js';

export type WantedCluster = { name: LocaleText; departments: string[] };

export type WavePlan = {
  departments: InvitedDepartment[];
  invited: number;
  clusters: (Cluster & Pick<ClusterOutlook, 'sharePercent' | 'outlook'>)[];
  faults: ClusterFault[];
  groupings: { key: string; text: LocaleText; groups: number }[];
};

/** What a wave would be like: who would be asked, in which clusters, and what could be shown of each. Writes nothing. */
@Injectable()
export class PlanWave {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: SurveyVersions,
    private readonly invitedDepartments: InvitedDepartments,
  ) {}

  /** @param wanted clusters as somebody changed them; null to have some proposed */
  async of(
    slug: string,
    asked: { departments: string[] | null; atLeast: number; wanted: WantedCluster[] | null },
  ): Promise<WavePlan & { personIds: string[]; body: SurveyBody; versionId: string }> {
    const { surveyId, versionId, body } = await this.versions.latest(slug);
    const { departments, personIds } = await this.invitedDepartments.of(asked.departments);
    const clusters = asked.wanted
      ? numbered(asked.wanted, departments)
      : proposeClusters(departments, asked.atLeast);
    return {
      ...{ departments, personIds, body, versionId, invited: personIds.length },
      clusters: clusters.map((cluster) => {
        const { sharePercent, outlook } = outlookOf(cluster);
        return { ...cluster, sharePercent, outlook };
      }),
      faults: clusterFaults(clusters, departments, await this.earlier(surveyId)),
      groupings: groupingsOf(body).map((key) => {
        const item = body.items.find((each) => each.key === key)!;
        const options = item.type === 'one' ? item.options.length : 0;
        const byDepartment = item.type === 'one' && item.optionsFrom === 'departments';
        return { key, text: item.text, groups: byDepartment ? clusters.length : options };
      }),
    };
  }

  /** Clusters of the waves of this survey, those still open too: two waves could be compared. */
  private async earlier(surveyId: string): Promise<Cluster[][]> {
    const rows = await this.uow.query<{ clusters: Cluster[] }>(
      `SELECT survey_wave.terms->'clusters' AS clusters FROM survey_wave
       JOIN survey_version ON survey_version.id = survey_wave.survey_version_id
       WHERE survey_version.survey_id = $1 AND NOT survey_wave.synthetic`,
      [surveyId],
    );
    return rows.map(({ clusters }) => clusters);
  }
}

function numbered(
  wanted: readonly WantedCluster[],
  departments: readonly InvitedDepartment[],
): Cluster[] {
  const invited = new Map(departments.map(({ code, invited: people }) => [code, people]));
  return wanted.map((cluster, at) => ({
    key: `c${at + 1}`,
    ...cluster,
    invited: cluster.departments.reduce((total, code) => total + (invited.get(code) ?? 0), 0),
  }));
}
