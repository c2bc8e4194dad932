import type { LocaleText } from '../shared/locale-text.js';
import type { LearningGained } from './domain/learning-gained.js';

type Cluster = LearningGained['clusters'][number];

/** A release as it is kept: departments by the names that they had, null for people without one. */
export type KeptRelease = Omit<LearningGained, 'clusters'> & {
  clusters: (Omit<Cluster, 'departments'> & { departments: (LocaleText | null)[] })[];
};

export const keptRelease = (
  { clusters, ...release }: LearningGained,
  names: ReadonlyMap<string, LocaleText>,
): KeptRelease => ({
  ...release,
  clusters: clusters.map(({ departments, ...gain }) => ({
    ...gain,
    departments: departments.map((id) => (id === null ? null : (names.get(id) ?? null))),
  })),
});
