import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** An assignment as it was published, with its rubric. Published means frozen: a change is a new version. */
@Entity()
@PersonalData(null)
@Index('assignment_version_number_once', ['assignmentId', 'number'], { unique: true })
export class AssignmentVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('AssignmentEntity', { name: 'assignment_version_assignment_fk' })
  @Column('uuid')
  assignmentId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: object;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
