/** Writes one PDF of each template to the folder named, to be looked at: `npm run samples`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseFonts,
  renderAttendanceLetters,
  renderAttendanceRecord,
  renderCertificate,
} from '../index.ts';
import { readShippedFonts } from '../shipped-fonts.ts';
import {
  aCertificate,
  anAttendanceRecord,
  attendanceLetters,
  valmoraLogo,
} from './invented-city.ts';

const folder = process.argv[2] ?? 'samples';
const assets = { fonts: parseFonts(await readShippedFonts()), logo: valmoraLogo };
await mkdir(folder, { recursive: true });
const samples = {
  'certificate.pdf': await renderCertificate(aCertificate({ specimen: true }), assets),
  'attendance-record.pdf': await renderAttendanceRecord(
    anAttendanceRecord({ specimen: true }),
    assets,
  ),
  'attendance-letter.pdf': await renderAttendanceLetters(
    attendanceLetters({ specimen: true }),
    assets,
  ),
};
for (const [name, bytes] of Object.entries(samples)) await writeFile(join(folder, name), bytes);
