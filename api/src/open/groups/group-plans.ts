import { Injectable } from '@nestjs/common';
import { Programmes, type Manifest, type ManifestModule } from '../../programmes/index.js';

export type GroupPlan = { versionId: string; manifest: Manifest; module: ManifestModule };

/** The workshops that can be opened under a code: modules that are written and have a plan. */
@Injectable()
export class GroupPlans {
  constructor(private readonly programmes: Programmes) {}

  /** Those with something ready to do on phones first, in the order of their programmes. */
  async all(): Promise<GroupPlan[]> {
    const versions = await this.programmes.latestVersions();
    const plans: GroupPlan[] = [];
    for (const { versionId } of versions) {
      const manifest = await this.programmes.manifest(versionId);
      for (const module of manifest.modules)
        if (module.state === 'complete' && module.plan) plans.push({ versionId, manifest, module });
    }
    const ready = ({ module }: GroupPlan) => module.groupWork !== undefined;
    return [...plans.filter(ready), ...plans.filter((plan) => !ready(plan))];
  }

  async find(programme: string, module: string): Promise<GroupPlan | null> {
    const plans = await this.all();
    return (
      plans.find((plan) => plan.manifest.slug === programme && plan.module.slug === module) ?? null
    );
  }

  /** The plan that a group was opened with, whatever has been published since. */
  async pinned(programmeVersionId: string, moduleId: string): Promise<GroupPlan> {
    const manifest = await this.programmes.manifest(programmeVersionId);
    const module = manifest.modules.find(({ id }) => id === moduleId);
    if (!module) throw new Error(`The version ${programmeVersionId} has no module ${moduleId}`);
    return { versionId: programmeVersionId, manifest, module };
  }
}
