import { Injectable, type OnModuleInit } from '@nestjs/common';
import { contentHash } from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { CriteriaUnusable } from './certification.errors.js';
import { criteriaProblems } from './domain/check-criteria.js';
import { parseCriteria } from './domain/criteria-from-content.js';

const criteriaVersions = { table: 'criteria_version', owner: 'programme_id', noun: 'criteria of' };

/** The criteria and tiers of each programme; changed ones are a new version, which running cohorts do not get by themselves. */
@Injectable()
export class CriteriaPart implements PublishedPart, OnModuleInit {
  readonly name = 'certification';

  constructor(
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(50, this);
  }

  plan({ content }: PublishInput): Promise<string[]> {
    return this.versions.plan(criteriaVersions, frozenOf(content));
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    const standing = await this.versions.publish(criteriaVersions, frozenOf(content), publishedAt);
    for (const { id, criteria } of content.programmes) {
      const versionId = standing.get(id);
      if (criteria && versionId) pins.set(criteria.id, versionId);
    }
  }
}

function frozenOf({ programmes }: PublishInput['content']): Frozen[] {
  return programmes.flatMap(({ id, slug, criteria }) => {
    if (!criteria) return [];
    const body = parseCriteria(criteria);
    const problems = criteriaProblems(body);
    if (problems.length > 0) throw new CriteriaUnusable(slug, problems);
    return [{ ownerId: id, name: slug, sha256: contentHash(body), body }];
  });
}
