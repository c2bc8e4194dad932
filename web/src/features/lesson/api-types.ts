import type { Screen } from '@stoa/content';
import type { components } from '../../api-schema/schema.js';
import type { TextState } from '../../lib/lesson/text.js';

type Schemas = components['schemas'];

/** A map's members have no type in the API document; the screens are those of the content. */
export interface LessonText {
  readonly title: string;
  readonly state: TextState;
  readonly screens: readonly Screen[];
}

export type LessonView = Omit<Schemas['LessonView'], 'locales'> & {
  readonly locales: Readonly<Record<string, LessonText>>;
};

export type LessonAddress = Schemas['NeighbourView'];
