import type { components } from '../../api-schema/schema.js';
import type { LocaleText } from '../../lib/cohort.js';

type Schemas = components['schemas'];

export type QueueItem = Schemas['QueueItemView'];
export type QueueCounts = Schemas['QueueCountsView'];
export type ReadingState = QueueItem['state'];
export type Review = Schemas['ReviewView'];

/** The document cannot say what a list of texts by language holds; here it is said. */
export type RubricLine = Omit<Schemas['RubricLineView'], 'levels'> & {
  /** One text a level, the lowest first; the index is the number of points. */
  levels: LocaleText[];
};

export type SubmissionView = Omit<Schemas['SubmissionView'], 'rubric'> & { rubric: RubricLine[] };
