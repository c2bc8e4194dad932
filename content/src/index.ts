export type * from './types.ts';
export * from './grading/index.ts';
