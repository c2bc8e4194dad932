import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { SiteState } from '../platform/site/site-state.js';
import { ApplyContent } from './apply-content.js';
import { ContentReader } from './content-reader.js';

/** Publishes the content folder while the city runs, so that what was changed about the city's words is in the texts. */
@Injectable()
export class PublishAgain {
  constructor(
    private readonly reader: ContentReader,
    private readonly applyContent: ApplyContent,
    private readonly clock: Clock,
    private readonly site: SiteState,
  ) {}

  /** A line for each change that publishing now would make. */
  async plan(): Promise<string[]> {
    return this.applyContent.plan(await this.reader.read(), this.clock.now());
  }

  /** @throws ContentRefused naming every problem with its file and line */
  async execute(actor: { personId: string }): Promise<string[]> {
    const content = await this.reader.read();
    const changes = await this.applyContent.execute(content, this.clock.now(), actor);
    this.site.forget();
    return changes;
  }
}
