import type { Body, Reply } from '../../lib/api-types.js';

export type Workshop = Reply<'/workshops/{id}', 'get'>;
export type WorkshopRow = Reply<'/workshops', 'get'>['items'][number];
export type WorkshopEntry = Workshop['entries'][number];
export type Holder = Reply<'/workshop-holders', 'get'>['items'][number];
export type PlanOffered = Reply<'/group-plans', 'get'>['items'][number];
export type NewWorkshop = Body<'/workshops', 'post'>;
export type WorkshopChange = Omit<Body<'/workshops/{id}', 'patch'>, 'version'>;
export type EntryChange = Body<'/workshops/{id}/entries/{entryId}', 'patch'>;
