import type { components } from '../../api-schema/schema.js';
import type { Reply } from '../../lib/api-types.js';

type Schemas = components['schemas'];

export type PlanStep = Schemas['PlanStepView'];
export type Plan = Schemas['PlanView'];
export type Handout = Schemas['HandoutView'];
export type SessionMaterials = Schemas['SessionMaterialsView'];

/** What a single workshop is held from. */
export type WorkshopPlan = Reply<'/workshops/{id}/materials', 'get'> & {
  readonly workshop: Reply<'/workshops/{id}', 'get'>;
};
