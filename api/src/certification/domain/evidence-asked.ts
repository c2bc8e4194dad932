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

type Evidence =
  'sessions' | 'prompts' | 'quizzes' | 'assignments' | 'lessons' | 'deliveries' | 'awards';

/** What each kind is judged by: a new one cannot be judged by what nobody has gathered. */
const judgedBy: Readonly<Record<CriterionKind, readonly Evidence[]>> = {
  'sessions-attended': ['sessions'],
  'prompts-answered': ['prompts'],
  'quiz-passed': ['quizzes'],
  'assignment-passed': ['assignments'],
  'module-completed': ['lessons'],
  hours: ['sessions', 'lessons'],
  'practice-delivered': ['deliveries'],
  'delivery-observed': ['deliveries'],
  'award-held': ['awards'],
};

/** What has to be gathered before anybody can be judged by these versions; most programmes look at less than there is. */
export function evidenceAsked(versions: Iterable<CriteriaVersion>): EvidenceAsked {
  const criteria = [...versions].flatMap((version) => version.criteria);
  const kinds = new Set(criteria.flatMap(({ kind }) => judgedBy[kind]));
  const quizzes = criteria.flatMap((one) => (one.kind === 'quiz-passed' ? [one.quiz] : []));
  return {
    prompts: kinds.has('prompts'),
    assignments: kinds.has('assignments'),
    lessons: kinds.has('lessons'),
    awards: kinds.has('awards'),
    quizzes: [...new Set(quizzes)],
  };
}
