import { Injectable } from '@nestjs/common';
import { AttendanceLetters } from '../../certification/index.js';
import { written } from '../../platform/http/written.js';
import { tidyName } from '../domain/workshop-list.js';
import { NameRefused } from './workshops.errors.js';

export const nameAtMost = 120;

/** Names as they shall stand on letters: what could not be printed there is refused while the person can still do something about it. */
@Injectable()
export class WorkshopNames {
  constructor(private readonly letters: AttendanceLetters) {}

  /** @throws NameRefused */
  async tidied(typed: string): Promise<string> {
    const name = tidyName(typed);
    if (!written.test(name)) throw new NameRefused('missing');
    if (name.length > nameAtMost) throw new NameRefused('too-long');
    const letters = await this.letters.unprintableIn(name);
    if (letters.length > 0)
      throw new NameRefused('unprintable', [...new Set(letters)].slice(0, 10));
    return name;
  }
}
