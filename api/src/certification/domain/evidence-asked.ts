import type { CriteriaVersion, CriterionKind } from './criterion.js';

/** Of what people have done, the kinds that some criteria look at. Sessions are always among them: who came is shown of everybody. */
export interface EvidenceAsked {
  readonly prompts: boolean;
  readonly assignments: boolean;
  readonly lessons: boolean;
  readonly awards: boolean;
  /** Slugs of the quizzes whose attempts count for something. */
  readonly quizzes: readonly string[];
}

/** What has to be gathered before anybody can be judged by these versions; most programmes look at less than there is. */
export function evidenceAsked(versions: Iterable<CriteriaVersion>): EvidenceAsked {
  const criteria = [...versions].flatMap((version) => version.criteria);
  const asks = (...kinds: CriterionKind[]) => criteria.some(({ kind }) => kinds.includes(kind));
  return {
    prompts: asks('prompts-answered'),
    assignments: asks('assignment-passed'),
    lessons: asks('module-completed', 'hours'),
    awards: asks('award-held'),
    quizzes: [
      ...new Set(criteria.flatMap((one) => (one.kind === 'quiz-passed' ? [one.quiz] : []))),
    ],
  };
}
