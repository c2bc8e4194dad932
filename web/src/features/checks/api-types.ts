import type { components } from '../../api-schema/schema.js';

export type CheckRequest = components['schemas']['CohortCheckView'];
