import type { Assessment, Card, Game } from './types/city.ts';
import type { Picture } from './types/picture.ts';
import type { Jurisdiction, Slot, Source, Term } from './types/library.ts';
import type { Programme } from './types/programme.ts';
import type { Bank, Quiz } from './types/quiz.ts';
import type { Survey } from './types/survey.ts';

/**
 * The loaded content as plain values. Everything here survives JSON unchanged, because the API keeps
 * published versions as snapshots and the web reads them as they are.
 */
export type * from './types/text.ts';
export type * from './types/programme.ts';
export type * from './types/module.ts';
export type * from './types/picture.ts';
export type * from './types/group-work.ts';
export type * from './types/quiz.ts';
export type * from './types/survey.ts';
export type * from './types/city.ts';
export type * from './types/library.ts';

export interface LoadedContent {
  programmes: Programme[];
  banks: Bank[];
  surveys: Survey[];
  assessments: Assessment[];
  cards: Card[];
  openQuizzes: Quiz[];
  games: Game[];
  pictures: Picture[];
  sources: Source[];
  terms: Term[];
  slots: Slot[];
  jurisdictions: Jurisdiction[];
}
