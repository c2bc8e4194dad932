import {
  ArrayMaxSize,
  ArrayMinSize,
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
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { PlanView } from '../../cohorts/index.js';
import { HandoutView } from '../../programmes/index.js';
import { IfPresent, IfPresentOrNull } from '../../platform/http/if-present.js';
import { shippedLocales } from '../../platform/http/public-paths.js';
import { written } from '../../platform/http/written.js';
import { listKeepDays } from '../domain/workshop-days.js';
import { entriesAtMost } from './check-in.js';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Longer than any paper list that is typed in at once. */
const typedAtOnce = 100;

export class WorkshopHolderView {
  id!: string;
  name!: string;
}

export class WorkshopHoldersView {
  items!: WorkshopHolderView[];
}

export class WorkshopRowView {
  id!: string;
  title!: string;
  place!: string;
  startsAt!: Date;
  endsAt!: Date;
  zone!: string;
  names!: boolean;
  deleteOn!: string;
  /** The list has been deleted. */
  emptied!: boolean;
  /** On the list, or counted; once it is deleted, how many there were, null for fewer than five. */
  people!: number | null;
  confirmed!: number;
}

export class WorkshopsView {
  items!: WorkshopRowView[];
  nextCursor!: string | null;
}

export class WorkshopPlanView {
  programme!: string;
  module!: string;
  code!: string;
  title!: Record<string, string>;
  audience!: 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
}

export class WorkshopEntryView {
  id!: string;
  name!: string;
  state!: 'waiting' | 'confirmed' | 'struck';
  /** The entry of the same person, as somebody has said. */
  sameAs!: string | null;
  /** An entry that bears the same name: perhaps the same person. */
  twinOf!: string | null;
  /** Typed in from the paper list; it has no address of its own. */
  fromPaper!: boolean;
}

export class WorkshopDoorView {
  state!: 'not-yet' | 'open' | 'shut' | 'over';
  /** When it opens, or until when it is open; null where neither. */
  at!: Date | null;
}

export class WorkshopView {
  id!: string;
  code!: string;
  /** The short one, which the square pattern leads to. */
  address!: string;
  title!: string;
  locale!: string;
  place!: string;
  startsAt!: Date;
  endsAt!: Date;
  minutes!: number;
  zone!: string;
  names!: boolean;
  plan!: WorkshopPlanView | null;
  heldBy!: WorkshopHolderView | null;
  deleteOn!: string;
  emptied!: boolean;
  /** How many there were, once the list is deleted; null before, and for fewer than five. */
  people!: number | null;
  shut!: boolean;
  door!: WorkshopDoorView;
  begun!: boolean;
  over!: boolean;
  headcount!: number | null;
  /** People on the list, or phones where there are no names. */
  waiting!: number;
  confirmed!: number;
  /** In the order of names; none where no names are taken. */
  entries!: WorkshopEntryView[];
  version!: number;
}

/** What the workshop is held from; no plan where it has none. */
export class WorkshopMaterialsView {
  plan!: PlanView | null;
  handouts!: HandoutView[];
}

export class WorkshopSetUpView {
  id!: string;
  code!: string;
}

export class PlanChoiceBody {
  @Matches(slug)
  @MaxLength(100)
  programme!: string;

  @Matches(slug)
  @MaxLength(100)
  module!: string;
}

export class SetUpWorkshopBody {
  @IsString()
  @Matches(written)
  @MaxLength(120)
  title!: string;

  @IsString()
  @Matches(written)
  @MaxLength(200)
  place!: string;

  @IsIn(shippedLocales)
  locale!: (typeof shippedLocales)[number];

  @Matches(day)
  @IsISO8601({ strict: true })
  date!: string;

  /** By the clock on the wall of the city. */
  @Matches(time)
  time!: string;

  @IsInt()
  @Min(10)
  @Max(720)
  minutes!: number;

  /** What is held: absent or null for a workshop without a plan. */
  @IfPresentOrNull()
  @ValidateNested()
  @Type(() => PlanChoiceBody)
  plan?: PlanChoiceBody | null;

  /** Young people come: then no names are taken. A plan for young people says so by itself. */
  @IsBoolean()
  young!: boolean;

  /** Who holds it; whoever sets it up, when absent. */
  @IfPresent()
  @IsUUID()
  heldBy?: string;

  /** For how many days after the workshop its list is kept. */
  @IsIn(listKeepDays)
  keepDays!: (typeof listKeepDays)[number];
}

export class ChangeWorkshopBody {
  @IfPresent()
  @IsString()
  @Matches(written)
  @MaxLength(120)
  title?: string;

  @IfPresent()
  @IsString()
  @Matches(written)
  @MaxLength(200)
  place?: string;

  @IfPresent()
  @Matches(day)
  @IsISO8601({ strict: true })
  date?: string;

  @IfPresent()
  @Matches(time)
  time?: string;

  @IfPresent()
  @IsInt()
  @Min(10)
  @Max(720)
  minutes?: number;

  @IfPresent()
  @IsUUID()
  heldBy?: string;

  /** Closes the door, or opens it again. */
  @IfPresent()
  @IsBoolean()
  shut?: boolean;

  /** Counted in the room, where no names are taken. */
  @IfPresentOrNull()
  @IsInt()
  @Min(0)
  @Max(2000)
  headcount?: number | null;

  @IsInt()
  @Min(1)
  version!: number;
}

export class AddEntriesBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(typedAtOnce)
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  names!: string[];
}

export class ChangeEntryBody {
  @IfPresent()
  @IsString()
  @MaxLength(500)
  name?: string;

  @IfPresent()
  @IsIn(['waiting', 'struck'])
  state?: 'waiting' | 'struck';

  @IfPresentOrNull()
  @IsUUID()
  sameAs?: string | null;
}

export class ConfirmListBody {
  /** Those who were there, as they stood on the screen. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(entriesAtMost)
  @IsUUID(undefined, { each: true })
  @ApiProperty({ type: [String] })
  entries!: string[];
}
