import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A role with its scope: trainer of a cohort, director of a department, coordinator or administrator of the city. */
@Entity()
@PersonalData({
  holds: 'who may do what',
  why: 'to know what to show and allow',
  kept: 'until withdrawn; the audit trail keeps that it was',
})
@Index('role_grant_once', { synchronize: false })
@Check(
  'role_grant_role_known',
  `role IN ('trainer', 'coordinator', 'administrator', 'director', 'auditor')`,
)
@Check(
  'role_grant_scope_known',
  `(scope_kind = 'city') = (scope_id IS NULL) AND scope_kind IN ('city', 'cohort', 'department')`,
)
export class RoleGrantEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('PersonEntity', { name: 'role_grant_person_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;
  @Column('text') role!: string;
  @Column('text') scopeKind!: 'city' | 'cohort' | 'department';
  @Column('uuid', { nullable: true }) scopeId!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) grantedAt!: Date;
  @Column('uuid', { nullable: true }) grantedBy!: string | null;
}
