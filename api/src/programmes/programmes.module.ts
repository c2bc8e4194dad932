import { Module } from '@nestjs/common';
import { ProgrammeRowsPart } from './programme-rows.part.js';
import { ProgrammeVersionsPart } from './programme-versions.part.js';
import { Programmes } from './programmes.js';

@Module({
  providers: [Programmes, ProgrammeRowsPart, ProgrammeVersionsPart],
  exports: [Programmes],
})
export class ProgrammesModule {}
