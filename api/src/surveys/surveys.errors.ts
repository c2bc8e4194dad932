import { translateConstraints } from '../platform/http/database-problem.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { AnswerFault } from './domain/check-answers.js';
import type { SurveyFault } from './domain/check-survey.js';
import type { ClusterFault } from './domain/cluster-departments.js';
import type { BreakdownFault } from './domain/measures.js';

translateConstraints({
  survey_wave_promised: 'surveys.promised',
  survey_wave_closed_stays: 'surveys.closed',
  survey_wave_dates_in_order: 'surveys.dates-out-of-order',
  survey_slug_once: 'surveys.slug-taken',
  survey_wave_open_once: 'surveys.already-open',
});

export class WaveClosed extends DomainError {
  readonly code = 'surveys.closed';
  readonly status = 409;
  constructor() {
    super('This survey has closed');
  }
}

export class WaveNotYetOpen extends DomainError {
  readonly code = 'surveys.not-yet-open';
  readonly status = 409;
  constructor(readonly opensOn: string) {
    super('This survey has not opened yet');
  }
  override get params() {
    return { opensOn: this.opensOn };
  }
}

/** Results are made once, at closing: looking before and after somebody answers would tell what they said. */
export class WaveStillOpen extends DomainError {
  readonly code = 'surveys.still-open';
  readonly status = 409;
  constructor() {
    super('There are results when the survey has closed');
  }
}

/** Waves are compared where the same was asked. */
export class OtherSurvey extends DomainError {
  readonly code = 'surveys.other-survey';
  readonly status = 409;
  constructor() {
    super('These are waves of different surveys');
  }
}

/** Says which questions, never what was answered. */
export class AnswersRefused extends DomainError {
  readonly code = 'surveys.answers-refused';
  readonly status = 422;
  constructor(readonly faults: AnswerFault[]) {
    super('Some answers cannot be taken');
  }
  override get params() {
    return { faults: this.faults };
  }
}

export class NothingAnswered extends DomainError {
  readonly code = 'surveys.nothing-answered';
  readonly status = 422;
  constructor() {
    super('No question has been answered');
  }
}

/** A paper that says just what another one said; it may be another person's all the same. */
export class SamePaper extends DomainError {
  readonly code = 'surveys.same-paper';
  readonly status = 409;
  constructor() {
    super('A paper with the same answers has been typed in already');
  }
}

export class ClustersRefused extends DomainError {
  readonly code = 'surveys.clusters-refused';
  readonly status = 422;
  constructor(readonly faults: ClusterFault[]) {
    super('These clusters cannot be used');
  }
  override get params() {
    return { faults: this.faults };
  }
}

export class BreakdownsRefused extends DomainError {
  readonly code: string;
  readonly status = 422;
  constructor(fault: BreakdownFault) {
    super('Results cannot be broken down like this');
    this.code = `surveys.${fault}`;
  }
}

export class ClosesInThePast extends DomainError {
  readonly code = 'surveys.closes-in-the-past';
  readonly status = 422;
  constructor() {
    super('The last day lies in the past');
  }
}

/** What asks for departments asks the city, and is settled with its clusters. */
export class NotForACohort extends DomainError {
  readonly code = 'surveys.not-for-a-cohort';
  readonly status = 422;
  constructor() {
    super('This survey asks the whole city, not one cohort');
  }
}

/** Nothing is shown of fewer than five, so they are not asked in vain. */
export class TooFewToAsk extends DomainError {
  readonly code = 'surveys.too-few-to-ask';
  readonly status = 409;
  constructor(readonly people: number) {
    super('Fewer than five take part, so nothing could be shown');
  }
  override get params() {
    return { people: this.people };
  }
}

export class NobodyToInvite extends DomainError {
  readonly code = 'surveys.nobody-to-invite';
  readonly status = 409;
  constructor() {
    super('Nobody was invited to this survey');
  }
}

export class NoProgrammeForSurvey extends DomainError {
  readonly code = 'surveys.no-programme';
  readonly status = 409;
  constructor() {
    super('No programme builds on this survey');
  }
}

export class SurveyRefused extends DomainError {
  readonly code = 'surveys.survey-refused';
  readonly status = 422;
  constructor(readonly faults: SurveyFault[]) {
    super('This survey cannot be published');
  }
  override get params() {
    return { faults: this.faults };
  }
}

/** What comes from files is changed in files; the city makes its own from it under another name. */
export class ShippedSurvey extends DomainError {
  readonly code = 'surveys.shipped';
  readonly status = 409;
  constructor() {
    super('This survey comes with the system; give your own another name');
  }
}
