import type { components } from '../../api-schema/schema.js';

export type SheetGroup = components['schemas']['SheetGroupView'];
