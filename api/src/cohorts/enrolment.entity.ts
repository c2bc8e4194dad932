import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A person in a cohort. All evidence belongs to it, and it keeps the criteria version it began with. */
@Entity()
@PersonalData({
  holds: 'who takes part in which cohort, from which department',
  why: 'learning and certifying',
  kept: 'three years after the cohort ends',
})
@Index('enrolment_once', ['cohortId', 'personId'], { unique: true })
@Index('enrolment_by_person', ['personId'])
@Check('enrolment_state_known', `state IN ('active', 'withdrawn')`)
export class EnrolmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('CohortEntity', { name: 'enrolment_cohort_fk' })
  @Column('uuid')
  cohortId!: string;
  @ForeignKey('PersonEntity', { name: 'enrolment_person_fk' })
  @Column('uuid')
  personId!: string;
  /** The department at the time, which may not be today's. */
  @ForeignKey('DepartmentEntity', { name: 'enrolment_department_fk' })
  @Column('uuid', { nullable: true })
  departmentId!: string | null;
  @ForeignKey('CriteriaVersionEntity', { name: 'enrolment_criteria_version_fk' })
  @Column('uuid')
  criteriaVersionId!: string;
  @Column('text') state!: 'active' | 'withdrawn';
  @Column('date') enrolledOn!: string;
}
