import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type Place = Schemas['PlaceView'];
export type Reason = Schemas['WithdrawBody']['reason'];
export type PlaceState = 'active' | 'withdrawn';
