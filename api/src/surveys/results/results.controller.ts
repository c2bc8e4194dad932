import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../../platform/files/send-attachment.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { canAsk, canReadResults } from '../surveys.policy.js';
import { Waves } from '../waves/waves.js';
import { CheckText } from './check-text.js';
import { CompareWaves } from './compare-waves.js';
import { ExportResults } from './export-results.js';
import { Readers, type Reading } from './readers.js';
import {
  CheckTextBody,
  DifferenceQuery,
  DifferenceView,
  ExportQuery,
  ResultsView,
  TextsView,
} from './results.dto.js';
import { ResultsQueries } from './results.queries.js';

@Controller('survey-waves/:id')
export class ResultsController {
  constructor(
    private readonly queries: ResultsQueries,
    private readonly exports: ExportResults,
    private readonly checkText: CheckText,
    private readonly compare: CompareWaves,
    private readonly readers: Readers,
    private readonly waves: Waves,
  ) {}

  /** All that is ever shown of a closed wave. */
  @Get('results')
  @Header('cache-control', 'no-store')
  async results(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ResultsView> {
    return this.queries.results(id, await this.reading(actor, id));
  }

  /** The same as a file. */
  @Get('results-file')
  async file(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format, locale }: ExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reading = await this.reading(actor, id);
    sendAttachment(reply, await this.exports.of(id, { format, locale }, reading));
  }

  /** This wave beside an earlier one of the same survey, as far as both may be seen. */
  @Get('difference')
  @Header('cache-control', 'no-store')
  difference(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { from }: DifferenceQuery,
  ): Promise<DifferenceView> {
    assertVisible(canAsk(actor));
    return this.compare.of(id, from);
  }

  /** Open texts, in random order, to be read for names before anybody else sees them. */
  @Get('texts')
  @Header('cache-control', 'no-store')
  texts(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TextsView> {
    assertVisible(canAsk(actor));
    return this.queries.texts(id);
  }

  /** Releases a text, with names blotted out, or withholds it. */
  @Put('texts/:textId')
  @HttpCode(HttpStatus.NO_CONTENT)
  async check(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) waveId: string,
    @Param('textId', ParseUUIDPipe) id: string,
    @Body() body: CheckTextBody,
  ): Promise<void> {
    assertVisible(canAsk(actor));
    await this.checkText.execute(actor, { waveId, id }, body);
  }

  private async reading(actor: Actor, id: string): Promise<Reading> {
    assertVisible(canReadResults(actor));
    return this.readers.reading(actor, await this.waves.byId(id));
  }
}
