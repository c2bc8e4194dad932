import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type MyMarkView = Schemas['MyMarkView'];
export type MySessionView = Schemas['MySessionView'];
export type MySessionsView = Schemas['MySessionsView'];
