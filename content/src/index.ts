export type * from './types.ts';
export * from './grading/index.ts';
export { canonicalJson, contentHash, sourceHash, versionHash } from './hash.ts';
export { loadContent, type LoadOptions, type LoadResult } from './load.ts';
export type { Place, Problem, Severity } from './problem.ts';
export { fillSlots, slotsIn, slotText, type SlotText } from './slots.ts';
