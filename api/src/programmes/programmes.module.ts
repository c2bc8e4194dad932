import { Module } from '@nestjs/common';
import { OfferedController } from './offered.controller.js';
import { ProgrammeRowsPart } from './programme-rows.part.js';
import { ProgrammeVersionsPart } from './programme-versions.part.js';
import { Programmes } from './programmes.js';

@Module({
  controllers: [OfferedController],
  providers: [Programmes, ProgrammeRowsPart, ProgrammeVersionsPart],
  exports: [Programmes],
})
export class ProgrammesModule {}
