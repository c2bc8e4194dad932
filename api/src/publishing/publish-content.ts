import { Injectable } from '@nestjs/common';
import { contentHash, loadContent, type LoadedContent } from '@stoa/content';
import { Clock } from '../platform/clock/clock.js';
import { ContentParts } from '../platform/content-parts/content-parts.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { PrepareContent } from './prepare-content.js';
import { Publications } from './publications.js';
import { ContentRefused } from './publishing.errors.js';

export type Published = { changes: string[] };

/** Publishes a content folder: all of it or none, and what is there already is left as it is. */
@Injectable()
export class PublishContent {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly parts: ContentParts,
    private readonly prepareContent: PrepareContent,
    private readonly publications: Publications,
  ) {}

  /** @throws ContentRefused naming every problem with its file and line */
  async execute(folder: string): Promise<Published> {
    const { content, problems } = loadContent(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new ContentRefused(errors);
    return this.uow.run(() => this.publish(content));
  }

  private async publish(loaded: LoadedContent): Promise<Published> {
    await this.oneAtATime();
    const { content, changes } = await this.prepareContent.execute(loaded);
    const input = { content, publishedAt: this.clock.now(), pins: new Map<string, string>() };
    for (const part of this.parts.inOrder()) changes.push(...(await part.plan(input)));
    if (changes.length === 0) return { changes };
    for (const part of this.parts.inOrder()) await part.apply(input);
    await this.publications.record({ sha256: contentHash(content), publishedAt: input.publishedAt, changes });
    return { changes };
  }

  /** Two processes that start together publish one after the other; the second finds nothing to do. */
  private async oneAtATime(): Promise<void> {
    await this.uow.query(`SELECT pg_advisory_xact_lock(hashtext('stoa.publishing'))`);
  }
}
