import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { PaperEvidenceBody, PaperEvidenceView } from './paper-evidence.dto.js';
import { RecordPaperEvidence } from './record-paper-evidence.js';

@Controller()
export class PaperEvidenceController {
  constructor(private readonly recordPaperEvidence: RecordPaperEvidence) {}

  /** Records tests, prompts and assignments that were done on paper. */
  @Post('cohorts/:slug/paper-evidence')
  record(@SignedIn() actor: Actor, @Param('slug') slug: string, @Body() body: PaperEvidenceBody): Promise<PaperEvidenceView> {
    return this.recordPaperEvidence.execute(actor, slug, body);
  }
}
