import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../platform/http/is-calendar-date.js';

export class InterviewNoteBody {
  /** The code of a module, or an option of the question on worries. */
  @Matches(/^[A-Za-z0-9_]{1,60}$/)
  theme!: string;

  @IsString()
  @Matches(/\S/)
  @MaxLength(2_000)
  text!: string;
}

export class RecordInterviewBody {
  @IsCalendarDate()
  heldOn!: string;

  /** A function, not a name. */
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  withWhom!: string;

  /** Without consent nothing is kept. */
  @Equals(true)
  consented!: true;

  @ValidateNested({ each: true })
  @Type(() => InterviewNoteBody)
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  notes!: InterviewNoteBody[];
}

export class InterviewNoteView {
  theme!: string;
  text!: string;
}

export class InterviewView {
  id!: string;
  heldOn!: string;
  withWhom!: string;
  notes!: InterviewNoteView[];
}

export class InterviewsView {
  items!: InterviewView[];
}

export class InterviewRecordedView {
  id!: string;
}
