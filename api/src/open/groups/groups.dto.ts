import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { PlanView } from '../../cohorts/index.js';
import { HandoutView } from '../../programmes/index.js';
import { IfPresent, IfPresentOrNull } from '../../platform/http/if-present.js';
import { shippedLocales } from '../../platform/http/public-paths.js';
import { keepDays } from '../domain/group-days.js';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
/** Something that can be read stands in it. */
const words = /\S/;

export class GroupPlanView {
  programme!: string;
  module!: string;
  programmeTitle!: Record<string, string>;
  title!: Record<string, string>;
  code!: string;
  audience!: 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
  minutes!: number;
  groupAtLeast!: number;
  groupAtMost!: number;
  /** How much is ready to be done on phones. */
  activities!: number;
}

export class GroupPlansView {
  items!: GroupPlanView[];
}

export class GroupRowView {
  id!: string;
  code!: string;
  name!: string;
  title!: Record<string, string>;
  state!: 'open' | 'closed';
  openedAt!: Date;
  answerBy!: string;
  deleteOn!: string;
  answered!: boolean;
}

export class GroupsView {
  items!: GroupRowView[];
  nextCursor!: string | null;
}

export class GroupOptionView {
  key!: string;
  /** Null where a word of the page, or the number itself, says it. */
  text!: Record<string, string> | null;
}

export class GroupStationView {
  key!: string;
  title!: Record<string, string>;
  text!: Record<string, string>;
}

export class GroupNoteView {
  id!: string;
  text!: string;
  reason!: string | null;
  condition!: string | null;
  state!: 'waiting' | 'shown' | 'hidden';
  answer!: 'yes' | 'no' | 'later' | null;
  answerReason!: string | null;
}

/** How a vote ended: `votes` and `counts` are null where fewer than five took part. */
export class GroupTallyView {
  state!: 'too-few' | 'counted';
  votes!: number | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, nullable: true })
  counts!: Record<string, number> | null;
}

export class GroupActivityView {
  id!: string;
  kind!: 'line-up' | 'corners' | 'yes-if-no' | 'dots' | 'stations' | 'board';
  /** The minute of the plan to which it belongs; null for what was added on the spot. */
  from!: number | null;
  question!: Record<string, string>;
  options!: GroupOptionView[];
  /** How many each phone has; null where there are none. */
  dots!: number | null;
  stations!: GroupStationView[];
  /** Of one round of stations. */
  roundMinutes!: number | null;
  round!: number;
  roundBeganAt!: Date | null;
  state!: 'planned' | 'open' | 'closed';
  /** Phones that have chosen, while it is open; never what. */
  votes!: number;
  tally!: GroupTallyView | null;
  notes!: GroupNoteView[];
}

export class GroupView {
  id!: string;
  code!: string;
  /** The whole address that phones open. */
  address!: string;
  name!: string;
  locale!: string;
  module!: string;
  title!: Record<string, string>;
  state!: 'open' | 'closed';
  openedAt!: Date;
  answerer!: string | null;
  answerBy!: string;
  deleteOn!: string;
  holdsNotes!: boolean;
  joining!: boolean;
  step!: number | null;
  stepBeganAt!: Date | null;
  answer!: string | null;
  answeredAt!: Date | null;
  /** To be sent back with each change. */
  version!: number;
  phones!: number;
  activities!: GroupActivityView[];
  /** Whether the reader may answer in the city's name. */
  mayAnswer!: boolean;
}

export class GroupMaterialsView {
  plan!: PlanView;
  handouts!: HandoutView[];
}

export class OpenGroupBody {
  @Matches(slug)
  @MaxLength(100)
  programme!: string;

  @Matches(slug)
  @MaxLength(100)
  module!: string;

  @IsString()
  @Matches(words)
  @MaxLength(120)
  name!: string;

  @IsIn(shippedLocales)
  locale!: string;

  @IfPresentOrNull()
  @IsString()
  @Matches(words)
  @MaxLength(120)
  answerer?: string | null;

  @Matches(day)
  @IsISO8601({ strict: true })
  answerBy!: string;

  @IsIn(keepDays)
  keepDays!: number;

  @IsBoolean()
  holdsNotes!: boolean;
}

export class OpenedGroupView {
  id!: string;
  code!: string;
}

class VersionedBody {
  @IsInt()
  @Min(1)
  version!: number;
}

export class SteerGroupBody extends VersionedBody {
  /** The step of the plan that begins now, counted from 0; null before the first. */
  @IfPresentOrNull()
  @IsInt()
  @Min(0)
  @Max(200)
  step?: number | null;

  @IfPresent()
  @IsBoolean()
  joining?: boolean;

  @IfPresent()
  @IsBoolean()
  holdsNotes?: boolean;
}

export class AddActivityBody extends VersionedBody {
  @IsIn(['corners', 'yes-if-no', 'dots', 'board'])
  kind!: 'corners' | 'yes-if-no' | 'dots' | 'board';

  @IsString()
  @Matches(words)
  @MaxLength(300)
  question!: string;

  /** 2 to 8 for corners and dots; none for the others. */
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(8)
  @IsString({ each: true })
  @Matches(words, { each: true })
  @MaxLength(300, { each: true })
  options?: string[];

  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(5)
  dots?: number;
}

export class AddedActivityView {
  id!: string;
}

export class MoveActivityBody extends VersionedBody {
  @IsIn(['open', 'close', 'next-round'])
  move!: 'open' | 'close' | 'next-round';
}

export class JudgeNoteBody {
  @IsIn(['shown', 'hidden'])
  state!: 'shown' | 'hidden';
}

export class CloseGroupBody extends VersionedBody {}

export class NoteAnswerBody {
  @IsUUID()
  id!: string;

  @IsIn(['yes', 'no', 'later'])
  answer!: 'yes' | 'no' | 'later';

  @IsString()
  @Matches(words)
  @MaxLength(1000)
  reason!: string;
}

export class AnswerGroupBody extends VersionedBody {
  @IsString()
  @Matches(words)
  @MinLength(3)
  @MaxLength(4000)
  text!: string;

  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => NoteAnswerBody)
  notes!: NoteAnswerBody[];
}
