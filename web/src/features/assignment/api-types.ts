import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type AssignmentView = Schemas['AssignmentView'];
export type SubmissionView = Schemas['MySubmissionView'];
export type RubricLineView = Schemas['RubricLineView'];
export type SubmissionFileView = Schemas['SubmissionFileView'];
export type AttachedFileView = Schemas['AttachedFileView'];
export type LocaleText = AssignmentView['title'];
