import { Injectable } from '@nestjs/common';
import type { MyEnrolment } from '../cohorts/index.js';
import { People } from '../people/index.js';
import { found } from '../platform/http/domain-error.js';
import { Addresses } from '../platform/http/addresses.js';
import { Mail } from '../platform/mail/mail.js';
import { hasResult } from './domain/submission-result.js';
import { resultMail } from './result-mail.js';
import { Submissions } from './submissions.js';

/** Tells a writer by mail that there is a result, once: inside the transaction of the review that made it. */
@Injectable()
export class TellResult {
  constructor(
    private readonly submissions: Submissions,
    private readonly people: People,
    private readonly addresses: Addresses,
    private readonly mail: Mail,
  ) {}

  /** @param hadResult before this review; a further one changes nothing that has to be told */
  async ifNew(
    submissionId: string,
    { personId, cohortSlug }: Pick<MyEnrolment, 'personId' | 'cohortSlug'>,
    hadResult: boolean,
  ): Promise<void> {
    if (hadResult || !hasResult(found(await this.submissions.byId(submissionId)).result)) return;
    const writer = found((await this.people.byIds([personId])).get(personId) ?? null);
    const address = this.addresses.of(`/learn/assignment?cohort=${encodeURIComponent(cohortSlug)}`);
    await this.mail.queue([resultMail(writer, address)]);
  }
}
