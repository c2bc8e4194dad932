import { Injectable } from '@nestjs/common';
import { contentHash, type LoadedContent } from '@stoa/content';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { ContentParts, type PublishInput } from '../platform/content-parts/content-parts.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { PrepareContent } from './prepare-content.js';
import { PublicationEntity } from './publication.entity.js';

/** Thrown to roll back what was written on the way to a plan. */
class PlanMade extends Error {
  changes: string[] = [];
}

/** Brings what the features keep up to content that has been checked: all of it in one transaction. */
@Injectable()
export class ApplyContent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly parts: ContentParts,
    private readonly prepareContent: PrepareContent,
  ) {}

  /** @returns a line for each change; none were needed where the content is there already */
  execute(
    loaded: LoadedContent,
    publishedAt: Date,
    actor: { personId: string } | null = null,
  ): Promise<string[]> {
    return this.uow.run(async () => {
      const { input, changes } = await this.planned(loaded, publishedAt);
      if (changes.length === 0) return changes;
      for (const part of this.parts.inOrder()) await part.apply(input);
      const id = this.ids.next();
      await this.uow
        .repo(PublicationEntity)
        .insert({ id, sha256: contentHash(input.content), publishedAt, changes });
      await this.audit.record(
        actor,
        'publishing.content-published',
        { type: 'publication', id },
        { after: { changes: changes.length } },
      );
      return changes;
    });
  }

  /** A line for each change that publishing now would make; nothing is kept. */
  async plan(loaded: LoadedContent, publishedAt: Date): Promise<string[]> {
    const undone = new PlanMade();
    await this.uow
      .run(async () => {
        undone.changes = (await this.planned(loaded, publishedAt)).changes;
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    return undone.changes;
  }

  private async planned(
    loaded: LoadedContent,
    publishedAt: Date,
  ): Promise<{ input: PublishInput; changes: string[] }> {
    await this.oneAtATime();
    const { content, changes } = await this.prepareContent.execute(loaded);
    const input = { content, publishedAt, pins: new Map<string, string>() };
    for (const part of this.parts.inOrder()) changes.push(...(await part.plan(input)));
    return { input, changes };
  }

  /** Two processes that start together publish one after the other; the second finds nothing to do. */
  private async oneAtATime(): Promise<void> {
    await this.uow.query(`SELECT pg_advisory_xact_lock(hashtext('stoa.publishing'))`);
  }
}
