import type { Screen } from '@stoa/content';
import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

/** A map's members have no type in the API document; the screens are those of the content. */
export interface LessonText {
  readonly title: string;
  /** `stale`: the source has changed since this translation was made. */
  readonly state: 'source' | 'draft' | 'reviewed' | 'stale';
  readonly screens: readonly Screen[];
}

export type LessonView = Omit<Schemas['LessonView'], 'locales'> & {
  readonly locales: Readonly<Record<string, LessonText>>;
};

export type GlossaryEntry = Schemas['GlossaryEntryView'];
export type LessonSource = Schemas['SourceView'];
export type LessonAddress = Schemas['NeighbourView'];
