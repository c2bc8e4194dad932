import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { ApplyContent } from './apply-content.js';
import { ContentReader } from './content-reader.js';
import { LocalWordsController } from './local-words.controller.js';
import { LocalWordsOfCity } from './local-words.js';
import { PrepareContent } from './prepare-content.js';
import { PublicationState } from './publication-state.js';
import { PublicationsController } from './publications.controller.js';
import { PublishAgain } from './publish-again.js';
import { PublishContent } from './publish-content.js';

@Module({
  imports: [OrganisationModule, ProgrammesModule],
  controllers: [LocalWordsController, PublicationsController],
  providers: [
    ApplyContent,
    ContentReader,
    LocalWordsOfCity,
    PrepareContent,
    PublicationState,
    PublishAgain,
    PublishContent,
  ],
  exports: [PublishContent],
})
export class PublishingModule {}
