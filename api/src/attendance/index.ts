export { AttendedSessions } from './attended-sessions.js';
export { AttendanceEvidence, type MarkEvidence } from './attendance-evidence.js';
export { AttendanceModule } from './attendance.module.js';
export type { Arrangement, AttendanceMode, Cell, Entry, Mark } from './domain/mark.js';
export { RecordPaperMarks, type PaperMarks } from './record-paper-marks.js';
