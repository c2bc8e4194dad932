export type { Answer, MultipleAnswer, SingleAnswer } from './answer.ts';
export { answerFits, chosenKeys } from './answer.ts';
export type { GradableItem, GradedItem, GradedOption, GradedPaper } from './grade.ts';
export { gradeItem, gradePaper, isPassed } from './grade.ts';
export type { ItemWithoutKey } from './item-without-key.ts';
export { itemWithoutKey } from './item-without-key.ts';
export type { Certainty } from './certainty.ts';
export { certaintyPoints } from './certainty.ts';
