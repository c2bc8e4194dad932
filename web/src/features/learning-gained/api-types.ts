import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type LearningGained = Schemas['LearningGainedView'];
export type Release = Schemas['LearningGainedReleaseView'];
export type Gain = Schemas['GainView'];
export type ModuleGain = Schemas['ModuleGainView'];
export type ClusterGain = Schemas['ClusterGainView'];
