import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { ProgrammesModule } from '../programmes/index.js';
import { PrepareContent } from './prepare-content.js';
import { Publications } from './publications.js';
import { PublishContent } from './publish-content.js';

@Module({ imports: [OrganisationModule, ProgrammesModule], providers: [PrepareContent, Publications, PublishContent], exports: [PublishContent] })
export class PublishingModule {}
