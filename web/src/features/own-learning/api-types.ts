import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type OwnLearning = Schemas['OwnLearningView'];
export type OwnSitting = Schemas['OwnSittingView'];
export type OwnModule = Schemas['OwnModuleView'];
export type OwnCount = Schemas['OwnCountView'];
