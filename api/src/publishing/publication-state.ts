import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { SiteState } from '../platform/site/site-state.js';

/** The content's share of what public pages depend on: the last publication, by whichever process. */
@Injectable()
export class PublicationState implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly site: SiteState,
  ) {}

  onModuleInit(): void {
    this.site.register(() => this.read());
  }

  private async read(): Promise<string> {
    const last = await this.uow.one<{ id: string }>(
      `SELECT publication.id FROM publication ORDER BY publication.id DESC LIMIT 1`,
    );
    return last?.id ?? 'nothing published';
  }
}
