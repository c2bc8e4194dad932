import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { SheetsView, SheetView } from './sheets.dto.js';
import { SheetsQueries } from './sheets.queries.js';
import { CohortQuery } from './study.dto.js';

@Controller('me')
export class SheetsController {
  constructor(private readonly queries: SheetsQueries) {}

  /** The sheets that go with one's own programme. */
  @Get('sheets')
  @Header('cache-control', 'no-store')
  all(@SignedIn() actor: Actor, @Query() { cohort }: CohortQuery): Promise<SheetsView> {
    return this.queries.all(actor, cohort);
  }

  /** One sheet of the programme as a whole. */
  @Get('sheets/:sheet')
  @Header('cache-control', 'no-store')
  ofProgramme(
    @SignedIn() actor: Actor,
    @Param('sheet') sheet: string,
    @Query() { cohort }: CohortQuery,
  ): Promise<SheetView> {
    return this.queries.one(actor, { module: null, sheet }, cohort);
  }

  /** One sheet of a module. */
  @Get('modules/:module/sheets/:sheet')
  @Header('cache-control', 'no-store')
  ofModule(
    @SignedIn() actor: Actor,
    @Param('module') module: string,
    @Param('sheet') sheet: string,
    @Query() { cohort }: CohortQuery,
  ): Promise<SheetView> {
    return this.queries.one(actor, { module, sheet }, cohort);
  }
}
