import type { paths } from '../api-schema/schema.js';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Paths are written without the prefix; the document may carry it. */
type Short<P> = P extends `/api/v1${infer Rest}` ? Rest : P;
type Full<P extends string> = `/api/v1${P}` extends keyof paths
  ? paths[`/api/v1${P}`]
  : P extends keyof paths
    ? paths[P]
    : never;

/** Every path of the OpenAPI document that knows the method. */
export type ApiPath<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? Short<P> : never;
}[keyof paths];

type Operation<P extends string, M extends Method> = Full<P> extends Record<M, infer O> ? O : never;
type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Good = 200 | 201 | 202 | 204;

/** What the server answers to a request that went well. */
export type Reply<P extends string, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? Json<R[keyof R & Good]> : never;

/** What the server expects in the body. */
export type Body<P extends string, M extends Method> =
  Operation<P, M> extends { requestBody?: infer B }
    ? NonNullable<B> extends { content: { 'application/json': infer Sent } }
      ? Sent
      : undefined
    : undefined;
