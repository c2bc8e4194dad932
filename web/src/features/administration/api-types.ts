import type { Body, Reply } from '../../lib/api-types.js';

export type People = Reply<'/people', 'get'>;
export type PersonRow = People['items'][number];
export type Person = Reply<'/people/{id}', 'get'>;
export type Grant = Person['grants'][number];
export type NewGrant = Body<'/people/{id}/grants', 'post'>;
export type NewPerson = Body<'/people', 'post'>;
export type PersonChange = Body<'/people/{id}', 'patch'>;
export type Department = Reply<'/departments', 'get'>['items'][number];
export type NewDepartment = Body<'/departments', 'post'>;
export type CityProfile = Reply<'/city', 'get'>;
export type CityChange = Body<'/city', 'patch'>;
export type MailRow = Reply<'/mails', 'get'>['items'][number];
export type Mail = Reply<'/mails/{id}', 'get'>;
export type Jobs = Reply<'/jobs', 'get'>;
export type Job = Jobs['items'][number];
export type AuditEvent = Reply<'/audit-events', 'get'>['items'][number];
export type Register = Reply<'/privacy-register', 'get'>;
