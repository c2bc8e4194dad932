import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type TodayView = Schemas['TodayView'];
export type BaselineOfferView = Schemas['BaselineOfferView'];
export type NextView = Schemas['NextView'];
export type WaitingView = Schemas['WaitingView'];
export type TodaySessionView = Schemas['TodaySessionView'];
export type TodayCohortView = Schemas['TodayCohortView'];
