import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type SignInView = Schemas['SignInView'];
export type SignInsView = Schemas['SignInsView'];
