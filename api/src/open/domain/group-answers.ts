type Note = { id: string; state: string };
type Activity<N extends Note> = { body: { kind: string }; notes: readonly N[] };

/** What is owed an answer: whatever stands on a board. The *ifs* of a vote are part of its result. */
export function recommendationsOf<N extends Note>(activities: readonly Activity<N>[]): N[] {
  return activities
    .filter(({ body }) => body.kind === 'board')
    .flatMap(({ notes }) => notes.filter(({ state }) => state === 'shown'));
}

/** Recommendations that an answer leaves out, and ids that are none of them or stand there twice. */
export function unanswered(
  activities: readonly Activity<Note>[],
  answers: readonly { id: string }[],
): { missing: string[]; unknown: string[] } {
  const owed = new Set(recommendationsOf(activities).map(({ id }) => id));
  const given = answers.map(({ id }) => id);
  return {
    missing: [...owed].filter((id) => !given.includes(id)),
    unknown: given.filter((id, at) => !owed.has(id) || given.indexOf(id) !== at),
  };
}
