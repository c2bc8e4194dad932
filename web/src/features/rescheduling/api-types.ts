import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type ScheduleChange = Schemas['ScheduleChangeBody'];
export type SchedulePlan = Schemas['SchedulePlanView'];
export type PersonAffected = Schemas['PersonAffectedView'];
export type PastChange = Schemas['ScheduleChangeView'];
