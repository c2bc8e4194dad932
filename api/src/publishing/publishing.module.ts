import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { ApplyContent } from './apply-content.js';
import { PrepareContent } from './prepare-content.js';
import { PublicationState } from './publication-state.js';
import { PublishContent } from './publish-content.js';

@Module({
  imports: [OrganisationModule, ProgrammesModule],
  providers: [ApplyContent, PrepareContent, PublicationState, PublishContent],
  exports: [PublishContent],
})
export class PublishingModule {}
