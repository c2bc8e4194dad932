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
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import { AnswerCheck } from './answer-check.js';
import { AwardDue } from './award-due.js';
import { CertificateFiles } from './certificate-files.js';
import { CertificatePreview } from './certificate-preview.js';
import {
  AwardBatchView,
  AwardBody,
  AwardedView,
  CertifyView,
  CheckAnswerBody,
  CohortChecksView,
  DecisionBody,
  ExceptionBody,
  IdView,
} from './certification.dto.js';
import { CertifyQueries } from './certify.queries.js';
import { DecideException } from './decide-exception.js';
import { ProposeException } from './propose-exception.js';

@Controller()
export class CertificationController {
  constructor(
    private readonly queries: CertifyQueries,
    private readonly awardDue: AwardDue,
    private readonly files: CertificateFiles,
    private readonly preview: CertificatePreview,
    private readonly proposeException: ProposeException,
    private readonly decideException: DecideException,
    private readonly answerCheck: AnswerCheck,
  ) {}

  /** Who is ready for which tier, who is not yet and why, exceptions, and what has been awarded. */
  @Get('cohorts/:slug/certify')
  @Header('cache-control', 'no-store')
  certify(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CertifyView> {
    return this.queries.certify(actor, slug);
  }

  /** One certificate that is due, to be looked at before the award; nothing is stored. */
  @Get('cohorts/:slug/certificate-previews/:enrolmentId/:tier')
  async previewOne(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string,
    @Param('tier') tier: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.preview.of(actor, slug, enrolmentId, tier));
  }

  /** Awards every tier that is due; the PDFs are made by a job. */
  @Post('cohorts/:slug/awards')
  @HttpCode(HttpStatus.ACCEPTED)
  award(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: AwardBody,
  ): Promise<AwardedView> {
    return this.awardDue.execute(actor, slug, body);
  }

  /** How many of a decision's PDFs are made. */
  @Get('award-batches/:id')
  @Header('cache-control', 'no-store')
  batch(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AwardBatchView> {
    return this.queries.batch(actor, id);
  }

  /** All PDFs of a decision in one archive. */
  @Get('award-batches/:id/files.zip')
  async batchFiles(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.files.batch(actor, id));
  }

  /** Proposes to certify somebody although a criterion is not met. */
  @Post('cohorts/:slug/award-exceptions')
  propose(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ExceptionBody,
  ): Promise<IdView> {
    return this.proposeException.execute(actor, slug, body);
  }

  /** A second person agrees to an exception or refuses it. */
  @Post('award-exceptions/:id/decision')
  @HttpCode(HttpStatus.NO_CONTENT)
  decide(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DecisionBody,
  ): Promise<void> {
    return this.decideException.execute(actor, id, body.agree);
  }

  /** What learners of the cohort have asked to be looked at, the unanswered first. */
  @Get('cohorts/:slug/checks')
  @Header('cache-control', 'no-store')
  checks(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<CohortChecksView> {
    return this.queries.checks(actor, slug);
  }

  /** Answers a learner's question about an outcome. */
  @Post('checks/:id/answer')
  @HttpCode(HttpStatus.NO_CONTENT)
  answer(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CheckAnswerBody,
  ): Promise<void> {
    return this.answerCheck.execute(actor, id, body.answer);
  }
}
