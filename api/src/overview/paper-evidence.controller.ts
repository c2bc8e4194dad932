import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { PaperEvidenceBody, PaperEvidenceView, PaperFormView } from './paper-evidence.dto.js';
import { PaperFormQueries } from './paper-form.queries.js';
import { RecordPaperEvidence } from './record-paper-evidence.js';

@Controller()
export class PaperEvidenceController {
  constructor(
    private readonly form: PaperFormQueries,
    private readonly recordPaperEvidence: RecordPaperEvidence,
  ) {}

  /** The people, tests, prompts and rubric lines to record against. */
  @Get('cohorts/:slug/paper-evidence')
  @Header('cache-control', 'no-store')
  read(@SignedIn() actor: Actor, @Param('slug') slug: string): Promise<PaperFormView> {
    return this.form.of(actor, slug);
  }

  /** Records tests, prompts and assignments that were done on paper. */
  @Post('cohorts/:slug/paper-evidence')
  record(
    @SignedIn() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: PaperEvidenceBody,
  ): Promise<PaperEvidenceView> {
    return this.recordPaperEvidence.execute(actor, slug, body);
  }
}
