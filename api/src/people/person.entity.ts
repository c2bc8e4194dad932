import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** Somebody who learns, teaches or runs the programme. */
@Entity()
@PersonalData({
  holds: 'name, work address, department, language, password hash',
  why: 'to sign in, to be written to, to stand on a certificate',
  kept: 'until three years after the last enrolment; the name on an award stays with the award',
})
@Index('person_email_once', { synchronize: false })
@Index('person_external_id_once', ['externalId'], { unique: true })
@Index('person_by_name', ['familyName', 'givenName', 'id'])
@Check('person_state_known', `state IN ('active', 'closed')`)
export class PersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text') email!: string;
  @Column('text') locale!: string;
  @ForeignKey('DepartmentEntity', { name: 'person_department_fk' })
  @Column('uuid', { nullable: true })
  departmentId!: string | null;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text') state!: 'active' | 'closed';
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
  @Column('int') version!: number;
}
