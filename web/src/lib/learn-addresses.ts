import { withCohort, type CohortChoice } from './cohort-choice.js';

/** Where the things of a programme stand. Readable and stable, since people send them to each other. */
export interface LearnAddresses {
  readonly programme: (programme: string) => string;
  readonly module: (programme: string, module: string) => string;
  readonly lesson: (programme: string, module: string, lesson: string) => string;
  readonly screen: (programme: string, module: string, lesson: string, screen: string) => string;
  readonly quiz: (programme: string, quiz: string) => string;
  readonly attempt: (programme: string, quiz: string, attempt: string) => string;
  readonly review: (programme: string, quiz: string, attempt: string) => string;
  readonly prompt: (prompt: string) => string;
  readonly assignment: () => string;
  readonly sessions: () => string;
  readonly certificate: () => string;
  readonly learning: () => string;
  readonly sheets: () => string;
  /** `module` is null for a sheet of the programme as a whole. */
  readonly sheet: (module: string | null, sheet: string) => string;
}

export function learnAddresses(choice: CohortChoice): LearnAddresses {
  const at = (...parts: readonly string[]) =>
    withCohort(`/learn/${parts.map(encodeURIComponent).join('/')}`, choice);
  return {
    programme: at,
    module: (programme, module) => `${at(programme)}#${encodeURIComponent(module)}`,
    lesson: at,
    screen: (programme, module, lesson, screen) => {
      const address = at(programme, module, lesson);
      return `${address}${address.includes('?') ? '&' : '?'}screen=${encodeURIComponent(screen)}`;
    },
    quiz: (programme, quiz) => at(programme, 'quiz', quiz),
    attempt: (programme, quiz, attempt) => at(programme, 'quiz', quiz, 'attempt', attempt),
    review: (programme, quiz, attempt) => at(programme, 'quiz', quiz, 'attempt', attempt, 'review'),
    prompt: (prompt) => at('prompts', prompt),
    assignment: () => at('assignment'),
    sessions: () => at('sessions'),
    certificate: () => at('certificate'),
    learning: () => at('learning'),
    sheets: () => at('sheets'),
    sheet: (module, sheet) => (module === null ? at('sheets', sheet) : at('sheets', module, sheet)),
  };
}
