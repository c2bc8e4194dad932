import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type PlanStep = Schemas['PlanStepView'];
export type Plan = Schemas['PlanView'];
export type Handout = Schemas['HandoutView'];
export type SessionMaterials = Schemas['SessionMaterialsView'];
