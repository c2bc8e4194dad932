export { renderAttendanceLetters } from './attendance-letter.ts';
export { renderAttendanceRecord } from './attendance-record.ts';
export { renderCertificate } from './certificate.ts';
export { DEFAULT_LOOK } from './look.ts';
export { qrCodeSvg } from './qr-code.ts';
export type {
  Assets,
  AttendanceLetter,
  AttendanceLettersModel,
  AttendanceRecordModel,
  AttendedSession,
  CertificateModel,
  Logo,
  Look,
  Phrase,
  Signatory,
} from './model.ts';
export {
  LettersNotInFonts,
  parseFonts,
  unsupportedLetters,
  type CertificateFonts,
  type FontFiles,
} from './typefaces.ts';
