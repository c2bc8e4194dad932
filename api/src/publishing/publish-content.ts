import { Injectable } from '@nestjs/common';
import { loadContent } from '@stoa/content';
import { Clock } from '../platform/clock/clock.js';
import { SiteState } from '../platform/site/site-state.js';
import { ApplyContent } from './apply-content.js';
import { ContentRefused } from './publishing.errors.js';

export type Published = { changes: string[] };

/** Publishes a content folder: all of it or none, and what is there already is left as it is. */
@Injectable()
export class PublishContent {
  constructor(
    private readonly clock: Clock,
    private readonly applyContent: ApplyContent,
    private readonly site: SiteState,
  ) {}

  /** @throws ContentRefused naming every problem with its file and line */
  async execute(folder: string): Promise<Published> {
    const { content, problems } = loadContent(folder);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new ContentRefused(errors);
    const changes = await this.applyContent.execute(content, this.clock.now());
    this.site.forget();
    return { changes };
  }
}
