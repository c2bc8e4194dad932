import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type MyCertificateView = Schemas['MyCertificateView'];
export type OutcomeView = Schemas['OutcomeView'];
export type TierView = Schemas['TierView'];
export type MyAwardView = Schemas['MyAwardView'];
export type CheckView = Schemas['CheckView'];
export type AwardState = MyAwardView['state'];
