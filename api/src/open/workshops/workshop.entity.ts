import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** A single afternoon: title, day, place, and a plan where there is one. Whoever comes has no account and no enrolment. */
@Entity()
@PersonalData({
  holds: 'who of the city set up a workshop and who holds it',
  why: 'holding the workshop, and naming on letters of attendance who held it',
  kept: 'until the names of its list are deleted, at most 90 days after the workshop; then title, day, place and the number of people, from five, stay',
})
@Index('workshop_code_once', ['code'], { unique: true })
@Index('workshop_by_day', ['deleteOn'])
@Unique('workshop_with_or_without_names', ['id', 'names'])
@Check('workshop_minutes_some', `minutes BETWEEN 10 AND 720`)
@Check('workshop_headcount_some', `headcount BETWEEN 0 AND 2000`)
@Check('workshop_people_from_five', `people >= 5`)
@Check('workshop_plan_whole', `(programme_version_id IS NULL) = (module_id IS NULL)`)
@Check(
  'workshop_people_forgotten',
  `(emptied_at IS NULL) = (held_by IS NOT NULL) AND (emptied_at IS NULL) = (set_up_by IS NOT NULL)`,
)
export class WorkshopEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') title!: string;
  /** The language of the title, of the door and of letters printed together. */
  @Column('text') locale!: string;
  @Column('text') place!: string;
  @Column({ type: 'timestamptz', precision: 3 }) startsAt!: Date;
  @Column('int') minutes!: number;
  @Column('text') zone!: string;
  @ForeignKey('ProgrammeVersionEntity', { name: 'workshop_programme_version_fk' })
  @Column('uuid', { nullable: true })
  programmeVersionId!: string | null;
  @ForeignKey('ModuleEntity', { name: 'workshop_module_fk' })
  @Column('uuid', { nullable: true })
  moduleId!: string | null;
  /** False where young people come: then nobody is asked for a name, and none can be stored. */
  @Column('boolean') names!: boolean;
  @ForeignKey('PersonEntity', { name: 'workshop_set_up_by_fk' })
  @Column('uuid', { nullable: true })
  setUpBy!: string | null;
  @ForeignKey('PersonEntity', { name: 'workshop_held_by_fk' })
  @Column('uuid', { nullable: true })
  heldBy!: string | null;
  @Column('date') deleteOn!: string;
  /** Nobody else can check in. */
  @Column('boolean') shut!: boolean;
  /** Counted in the room, where there are no names. */
  @Column('int', { nullable: true }) headcount!: number | null;
  /** Since when the list is deleted, and how many were on it; null for fewer than five. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) emptiedAt!: Date | null;
  @Column('int', { nullable: true }) people!: number | null;
  @Column('int') version!: number;
}
