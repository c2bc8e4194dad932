import { Injectable } from '@nestjs/common';
import type { AttendanceLettersModel } from '@stoa/certificates';
import { City } from '../organisation/index.js';
import type { Attachment } from '../platform/files/send-attachment.js';
import { CertificateFontsProvider } from './certificate-fonts.js';
import { specimenLogo } from './city-logo.js';
import { attendanceLettersModel, type LetterFacts } from './domain/attendance-letters-model.js';
import { letterFileName } from './domain/certificate-file-name.js';
import { Renderer } from './renderer.js';

export type WorkshopAttended = Omit<LetterFacts, 'cityName' | 'specimen'>;

/** Draws letters that say who attended a workshop. Like the record of attendance they are drawn when asked for, and not stored. */
@Injectable()
export class AttendanceLetters {
  constructor(
    private readonly city: City,
    private readonly renderer: Renderer,
    private readonly fonts: CertificateFontsProvider,
  ) {}

  /** Letters of a name that could not be printed: to be asked before the name is taken. */
  unprintableIn(name: string): Promise<string[]> {
    return this.fonts.unsupportedIn(name);
  }

  /** One PDF, a page for each person. */
  async draw(attended: WorkshopAttended): Promise<Attachment> {
    const { name: cityName, specimen } = await this.city.profile();
    const model = attendanceLettersModel({ ...attended, cityName, specimen });
    const logo = specimen ? specimenLogo : null;
    const bytes = await this.renderer.letters(model satisfies AttendanceLettersModel, logo);
    return {
      content: Buffer.from(bytes),
      fileName: letterFileName(attended),
      mediaType: 'application/pdf',
    };
  }
}
