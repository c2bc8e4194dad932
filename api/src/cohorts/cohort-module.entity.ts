import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** From which day a module may be studied by a cohort. */
@Entity()
@PersonalData(null)
export class CohortModuleEntity {
  @ForeignKey('CohortEntity', { name: 'cohort_module_cohort_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  cohortId!: string;
  @ForeignKey('ModuleEntity', { name: 'cohort_module_module_fk' })
  @PrimaryColumn('uuid')
  moduleId!: string;
  @Column('date') opensOn!: string;
}
