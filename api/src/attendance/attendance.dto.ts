import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import {
  areMarks,
  highestSeq,
  knownArrangements,
  knownMarks,
  knownModes,
  marksAtMost,
} from './are-marks.js';
import type { Arrangement, AttendanceMode, Mark } from './domain/mark.js';

export class RegisterSessionView {
  id!: string;
  code!: string;
  title!: Record<string, string>;
  startsAt!: Date;
  endsAt!: Date;
  mode!: 'room' | 'online' | 'hybrid';
  state!: 'planned' | 'cancelled';
  /** Whether marking it now asks for a reason. */
  needsReason!: boolean;
}

export class RegisterPersonView {
  enrolmentId!: string;
  name!: string;
  department!: Record<string, string> | null;
}

export class MarkView {
  sessionId!: string;
  enrolmentId!: string;
  mark!: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
  mode!: 'room' | 'online' | null;
  arrangement!: 'none' | 'make-up' | 'deferred';
  /** To be sent back as `expectedSeq`; a cell without a mark is 0. */
  seq!: number;
}

export class RegisterView {
  sessions!: RegisterSessionView[];
  people!: RegisterPersonView[];
  marks!: MarkView[];
}

export class MarkBody {
  @IsUUID()
  sessionId!: string;

  @IsUUID()
  enrolmentId!: string;

  @IsIn(knownMarks)
  mark!: Mark;

  @IsOptional()
  @IsIn(knownModes)
  mode?: AttendanceMode | null;

  @IsOptional()
  @IsIn(knownArrangements)
  arrangement?: Arrangement;

  @IsInt()
  @Min(0)
  @Max(highestSeq)
  expectedSeq!: number;
}

export class RecordMarksBody {
  /** A whole register at once: looked through by `areMarks` first, and by these decorators only to say what is wrong. */
  static plainly(sent: Record<string, unknown>): object | null {
    const { marks, reason, ...others } = sent;
    const right =
      areMarks(marks) &&
      (reason === undefined ||
        (typeof reason === 'string' && reason.length >= 3 && reason.length <= 500)) &&
      Object.keys(others).length === 0;
    return right ? sent : null;
  }

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(marksAtMost)
  @ValidateNested({ each: true })
  @Type(() => MarkBody)
  marks!: MarkBody[];

  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason?: string;
}

export class RecordedMarksView {
  marks!: MarkView[];
}

export class MarkHistoryQuery {
  @IsUUID()
  sessionId!: string;

  @IsUUID()
  enrolmentId!: string;
}

export class MarkHistoryItemView {
  seq!: number;
  mark!: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
  mode!: 'room' | 'online' | null;
  arrangement!: 'none' | 'make-up' | 'deferred';
  origin!: 'register' | 'check-in' | 'paper';
  /** A name, for people to read. */
  recordedBy!: string;
  recordedAt!: Date;
  reason!: string | null;
}

/** Everything that was ever in one cell, the oldest first. */
export class MarkHistoryView {
  items!: MarkHistoryItemView[];
}

export class MySessionsQuery {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cohort?: string;
}

export class MyMarkView {
  mark!: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
  mode!: 'room' | 'online' | null;
  arrangement!: 'none' | 'make-up' | 'deferred';
}

export class MySessionView {
  id!: string;
  code!: string;
  title!: Record<string, string>;
  startsAt!: Date;
  endsAt!: Date;
  /** The cohort's, as an IANA name. */
  zone!: string;
  mode!: 'room' | 'online' | 'hybrid';
  place!: string | null;
  joinUrl!: string | null;
  state!: 'planned' | 'cancelled';
  /** `added`: it came while the cohort was running, and is one more chance. */
  origin!: 'programme' | 'added';
  /** When it began before it was last moved to another time. */
  movedFrom!: Date | null;
  mark!: MyMarkView | null;
}

export class MySessionsView {
  items!: MySessionView[];
}
