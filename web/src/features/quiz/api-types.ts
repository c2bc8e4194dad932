import type { components } from '../../api-schema/schema.js';
import type { Answers } from './outbox.js';

type Schemas = components['schemas'];

export type QuizOverviewView = Schemas['QuizOverviewView'];
export type AttemptRowView = Schemas['AttemptRowView'];
export type PaperItemView = Schemas['PaperItemView'];
export type AnswerSavedView = Schemas['AnswerSavedView'];
export type AttemptReviewView = Schemas['AttemptReviewView'];
export type ModuleResultView = Schemas['ModuleResultView'];
export type ReviewItemView = Schemas['ReviewItemView'];
export type ReviewOptionView = Schemas['ReviewOptionView'];

/** A map's members have no type in the API document. */
export type AttemptView = Omit<Schemas['AttemptView'], 'answers'> & { readonly answers: Answers };
