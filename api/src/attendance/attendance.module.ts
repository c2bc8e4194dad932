import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/index.js';
import { PeopleModule } from '../people/index.js';
import { AttendanceController } from './attendance.controller.js';
import { AttendedSessions } from './attended-sessions.js';
import { AttendanceEvidence } from './attendance-evidence.js';
import { LockedCells } from './locked-cells.js';
import { Marks } from './marks.js';
import { MySessionsQueries } from './my-sessions.queries.js';
import { RecordMarks } from './record-marks.js';
import { RecordPaperMarks } from './record-paper-marks.js';
import { RegisterQueries } from './register.queries.js';

@Module({
  imports: [CohortsModule, PeopleModule],
  controllers: [AttendanceController],
  providers: [
    AttendanceEvidence,
    AttendedSessions,
    LockedCells,
    Marks,
    MySessionsQueries,
    RecordMarks,
    RecordPaperMarks,
    RegisterQueries,
  ],
  exports: [AttendanceEvidence, AttendedSessions, RecordPaperMarks],
})
export class AttendanceModule {}
