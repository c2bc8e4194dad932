const at = (...parts: readonly string[]) =>
  `/learn/self-study${parts.map((part) => `/${encodeURIComponent(part)}`).join('')}`;

/** Where self-study stands. It belongs to no cohort, so none is named. */
export const selfStudyAddresses = {
  home: () => at(),
  lesson: (programme: string, lesson: string) => at(programme, lesson),
  /** `programme` is null for a quiz for everybody. */
  quiz: (programme: string | null, quiz: string) =>
    programme === null ? at('quiz', quiz) : at(programme, 'quiz', quiz),
};
