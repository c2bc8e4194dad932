import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
} from '@nestjs/common';
import { SendAnswers } from '../answering/send-answers.js';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { assertVisible } from '../../platform/http/domain-error.js';
import { PageQuery } from '../../platform/http/page.js';
import {
  MailsSentView,
  OpenedWaveView,
  OpenWaveBody,
  PaperBody,
  SurveyPaperFormView,
  WavesView,
  WaveView,
} from '../surveys.dto.js';
import { canAsk } from '../surveys.policy.js';
import { SurveysQueries } from '../surveys.queries.js';
import { CloseWave } from './close-wave.js';
import { InviteAll } from './invite-all.js';
import { OpenWave } from './open-wave.js';
import { Waves } from './waves.js';

@Controller('survey-waves')
export class WavesController {
  constructor(
    private readonly queries: SurveysQueries,
    private readonly waves: Waves,
    private readonly openWave: OpenWave,
    private readonly inviteAll: InviteAll,
    private readonly closeWave: CloseWave,
    private readonly sendAnswers: SendAnswers,
  ) {}

  /** Waves of all surveys, the latest first. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<WavesView> {
    assertVisible(canAsk(actor));
    return this.queries.wavesOf(page);
  }

  /** Opens a wave; from then on its questions, clusters and promise stay as they are. */
  @Post()
  open(@SignedIn() actor: Actor, @Body() body: OpenWaveBody): Promise<OpenedWaveView> {
    assertVisible(canAsk(actor));
    return this.openWave.execute(actor, { ...body, departments: body.departments ?? null });
  }

  /** A wave and how far it is: how many have answered, in steps of five. */
  @Get(':id')
  @Header('cache-control', 'no-store')
  async wave(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WaveView> {
    await this.waves.runBy(actor, id);
    return this.queries.wave(id);
  }

  /** Writes to everybody who was invited. */
  @Post(':id/invitations')
  @HttpCode(HttpStatus.OK)
  async invite(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MailsSentView> {
    await this.waves.runBy(actor, id);
    return this.inviteAll.execute(actor, id, 'invitation');
  }

  /** Reminds everybody: who has answered is unknown. */
  @Post(':id/reminders')
  @HttpCode(HttpStatus.OK)
  async remind(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MailsSentView> {
    await this.waves.runBy(actor, id);
    return this.inviteAll.execute(actor, id, 'reminder');
  }

  /** Closes a wave for good: results are made, and what they were made of is destroyed. */
  @Post(':id/closing')
  @HttpCode(HttpStatus.OK)
  async close(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WaveView> {
    await this.waves.runBy(actor, id);
    await this.closeWave.execute(actor, id);
    return this.queries.wave(id);
  }

  /** The questions of a wave, for typing paper answers in. */
  @Get(':id/paper-form')
  @Header('cache-control', 'no-store')
  async paperForm(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SurveyPaperFormView> {
    const wave = await this.waves.runBy(actor, id);
    const { slug, items } = await this.waves.body(wave);
    return { title: wave.title, survey: slug, items, clusters: wave.terms.clusters };
  }

  /** Takes one paper. Who typed it in is not kept either. */
  @Post(':id/papers')
  @HttpCode(HttpStatus.NO_CONTENT)
  async paper(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { answers, another }: PaperBody,
  ): Promise<void> {
    await this.sendAnswers.execute(await this.waves.runBy(actor, id), answers, { another });
  }
}
