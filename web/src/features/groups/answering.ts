import type { GroupNote } from '../../lib/group/types.js';
import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';
import type { CityAnswer } from './api-types.js';

export interface TypedAnswer {
  readonly text: string;
  readonly notes: Readonly<
    Record<string, { readonly answer: 'yes' | 'no' | 'later' | null; readonly reason: string }>
  >;
}

/** Every recommendation is owed an answer and a reason, and all of them a word. */
export function checkAnswer(
  t: Translate,
  typed: TypedAnswer,
  notes: readonly GroupNote[],
): SummarisedError[] {
  const text =
    typed.text.trim().length < 3
      ? [{ fieldId: 'answer-text', text: t('groups.answer.text-missing') }]
      : [];
  const missing = notes.filter(({ id }) => {
    const mine = typed.notes[id];
    return mine === undefined || mine.answer === null || mine.reason.trim() === '';
  });
  return [
    ...text,
    ...missing.map((note) => ({
      fieldId: `answer-${note.id}`,
      text: t('groups.answer.note-missing', { note: note.text }),
    })),
  ];
}

export function answerOf(typed: TypedAnswer, notes: readonly GroupNote[]): CityAnswer {
  return {
    text: typed.text.trim(),
    notes: notes.map(({ id }) => ({
      id,
      answer: typed.notes[id]?.answer ?? 'later',
      reason: typed.notes[id]?.reason.trim() ?? '',
    })),
  };
}
