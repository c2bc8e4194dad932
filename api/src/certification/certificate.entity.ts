import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** The PDF of an award, made once and served as it is. */
@Entity()
@PersonalData({
  holds: 'a reference to the PDF with the holder’s name',
  why: 'to download it again',
  kept: 'with the award',
})
export class CertificateEntity {
  @ForeignKey('AwardEntity', { name: 'certificate_award_fk' })
  @PrimaryColumn('uuid')
  awardId!: string;
  @ForeignKey('StoredFileEntity', { name: 'certificate_file_fk' })
  @Column('uuid')
  fileId!: string;
  @Column('text') sha256!: string;
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date;
}
