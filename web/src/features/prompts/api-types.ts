import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type PromptView = Schemas['PromptView'];
export type PromptsView = Schemas['PromptsView'];
export type PromptAnswerView = Schemas['PromptAnswerView'];
