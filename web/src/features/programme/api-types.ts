import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type ProgrammeView = Schemas['ProgrammeView'];
export type ModuleView = Schemas['ProgrammeModuleView'];
export type LessonLine = Schemas['ProgrammeLessonView'];
