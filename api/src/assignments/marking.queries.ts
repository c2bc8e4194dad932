import { Injectable } from '@nestjs/common';
import { fullName, People } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { StoredFiles } from '../platform/files/stored-files.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { found } from '../platform/http/domain-error.js';
import type { ReviewView, SubmissionView } from './assignments.dto.js';
import { mayReview, reviewsVisibleTo } from './domain/may-review.js';
import { hasResult } from './domain/submission-result.js';
import { MarkedSubmissions } from './marked-submissions.js';
import { fileView, resultView } from './submission-views.js';

/** One submission as its readers see it. */
@Injectable()
export class MarkingQueries {
  constructor(
    private readonly marked: MarkedSubmissions,
    private readonly people: People,
    private readonly files: StoredFiles,
  ) {}

  async submission(actor: Actor, submissionId: string): Promise<SubmissionView> {
    const { submission, enrolment } = await this.marked.visibleTo(actor, submissionId);
    const { id, enrolmentId, number, origin, submittedOn, text, result, body, reviews } =
      submission;
    const visible = reviewsVisibleTo(actor.personId, reviews, hasResult(result));
    const people = await this.people.byIds([
      enrolment.personId,
      ...visible.map(({ readerId }) => readerId),
    ]);
    const nameOf = (personId: string) =>
      fullName(people.get(personId) ?? { givenName: '', familyName: '' });
    const { title, taskHtml, template, rubric } = body;
    return {
      ...{
        id,
        enrolmentId,
        number,
        origin,
        text,
        title,
        task: taskHtml,
        template,
        rubric,
        submittedOn: submittedOn!,
        readers: result.readers,
      },
      name: nameOf(enrolment.personId),
      cohort: { slug: enrolment.cohortSlug },
      file: fileView(submission.file),
      result: resultView(result),
      reviews: visible.map(({ readerId, lines, ...review }): ReviewView => {
        return {
          ...review,
          lines: { ...lines },
          reader: nameOf(readerId),
          mine: readerId === actor.personId,
        };
      }),
      mayReview: mayReview(actor.personId, enrolment.personId, reviews),
    };
  }

  /** @throws NotFound when nothing was handed in with it, or it is not the actor's to see */
  async file(actor: Actor, submissionId: string): Promise<Attachment> {
    const { submission } = await this.marked.visibleTo(actor, submissionId);
    const file = found(submission.file);
    return { ...file, content: this.files.stream(file.id) };
  }
}
