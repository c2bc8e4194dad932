import type { Body, Reply } from '../../lib/api-types.js';

export type GroupPlan = Reply<'/group-plans', 'get'>['items'][number];
export type GroupRow = Reply<'/groups', 'get'>['items'][number];
export type Group = Reply<'/groups/{id}', 'get'>;
export type GroupMaterials = Reply<'/groups/{id}/materials', 'get'>;
export type NewGroup = Body<'/groups', 'post'>;
export type AskedOnTheSpot = Omit<Body<'/groups/{id}/activities', 'post'>, 'version'>;
export type CityAnswer = Omit<Body<'/groups/{id}/answer', 'put'>, 'version'>;
export type PlanText = GroupMaterials['plan']['locales'][string];
export type PlanStep = PlanText['steps'][number];
