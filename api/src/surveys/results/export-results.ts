import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Attachment } from '../../platform/files/send-attachment.js';
import { WaveStillOpen } from '../surveys.errors.js';
import { ownDepartment } from '../domain/own-department.js';
import { Waves } from '../waves/waves.js';
import type { Reading } from './readers.js';
import { resultsTable } from './results-table.js';
import { workbook } from './workbook.js';

/** Results as files. They hold what the screen holds, no more. */
@Injectable()
export class ExportResults {
  constructor(private readonly waves: Waves) {}

  /** @throws NotFound, WaveStillOpen */
  async of(
    waveId: string,
    { format, locale }: { format: 'csv' | 'xlsx'; locale: 'en' | 'sq' },
    reading: Reading,
  ): Promise<Attachment> {
    const wave = await this.waves.byId(waveId);
    const release = await this.waves.release(waveId);
    if (!release) throw new WaveStillOpen();
    const { slug, items } = await this.waves.body(wave);
    const all = { clusters: wave.terms.clusters, release };
    const seen = reading === 'whole' ? all : ownDepartment(items, all, reading.departments);
    const rows = resultsTable({ items, ...seen }, locale);
    const fileName = `${slug}-${wave.closesOn}.${format}`;
    if (format === 'csv') {
      // The sign in front tells spreadsheets that the file is in UTF-8.
      const text = `\u{feff}${stringify(rows, { escape_formulas: true })}`;
      return { fileName, mediaType: 'text/csv; charset=utf-8', content: Buffer.from(text) };
    }
    return {
      fileName,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: await workbook(slug, rows),
    };
  }
}
