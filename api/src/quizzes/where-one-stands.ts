import { Injectable } from '@nestjs/common';
import { lastOf, refusalToStart, type StartRefusal } from './domain/may-start-attempt.js';
import { FormerAttempts } from './former-attempts.js';
import { StartingTerms, type Sitting } from './starting-terms.js';

export type Standing =
  { open: string } | { open: null; nextNumber: number; refusal: StartRefusal | null };

/** What one person may do next at one quiz: continue, begin, or neither. The caller has locked the enrolment. */
@Injectable()
export class WhereOneStands {
  constructor(
    private readonly formerAttempts: FormerAttempts,
    private readonly terms: StartingTerms,
  ) {}

  async at(sitting: Sitting, now: Date): Promise<Standing> {
    const { enrolment, quiz } = sitting;
    const former = await this.formerAttempts.of(enrolment.id, quiz.id, now);
    const open = former.find(({ submittedAt }) => submittedAt === null);
    if (open) return { open: open.id };
    const begun = () => this.formerAttempts.quizzesBegun(enrolment.id);
    return {
      open: null,
      nextNumber: (lastOf(former)?.number ?? 0) + 1,
      refusal: refusalToStart(quiz, former, await this.terms.of(sitting, begun, now)),
    };
  }
}
