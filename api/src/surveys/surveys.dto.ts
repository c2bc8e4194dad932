import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfPresent, IfPresentOrNull } from '../platform/http/if-present.js';
import { IsCalendarDate } from '../platform/http/is-calendar-date.js';
import { IsLocaleMap } from '../platform/http/locale-map.js';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const departmentCode = /^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$/;

export class SurveyOptionView {
  key!: string;
  text!: Record<string, string>;
}

export class ShowIfView {
  item!: string;
  is!: string;
}

/** A question; which of the optional fields are there depends on its type. */
export class SurveyItemView {
  key!: string;
  type!: 'one' | 'several' | 'matrix' | 'scale5' | 'number' | 'open';
  text!: Record<string, string>;
  help!: Record<string, string> | null;
  optional!: boolean;
  showIf!: ShowIfView | null;
  options?: SurveyOptionView[];
  optionsFrom?: 'departments' | null;
  random?: boolean;
  atLeast?: number;
  atMost?: number | null;
  rows?: SurveyOptionView[];
  columns?: SurveyOptionView[];
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: { type: 'string' } },
    required: false,
  })
  labels?: Record<string, string>[];
  from?: number;
  to?: number;
  lettersAtMost?: number;
}

export class SurveyRowView {
  slug!: string;
  kind!: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
  origin!: 'shipped' | 'city';
  number!: number;
  title!: Record<string, string>;
  minutes!: number;
  questions!: number;
  waves!: number;
}

export class SurveysView {
  items!: SurveyRowView[];
}

export class SurveyView {
  slug!: string;
  origin!: 'shipped' | 'city';
  kind!: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
  number!: number;
  title!: Record<string, string>;
  promise!: Record<string, string>;
  minutes!: number;
  items!: SurveyItemView[];
  /** Keys of the questions that results can be broken down by. */
  groupings!: string[];
}

export class WantedClusterBody {
  @IsLocaleMap(400)
  name!: Record<string, string>;

  @IsArray()
  @ArrayMaxSize(500)
  @Matches(departmentCode, { each: true })
  departments!: string[];
}

export class PlanWaveBody {
  /** Codes of departments; null or absent for all. */
  @IfPresentOrNull()
  @IsArray()
  @ArrayMaxSize(500)
  @Matches(departmentCode, { each: true })
  departments?: string[] | null;

  @IsInt()
  @Min(5)
  @Max(100)
  atLeast!: number;

  /** Clusters as somebody changed them; absent to have some proposed. */
  @IfPresent()
  @ValidateNested({ each: true })
  @Type(() => WantedClusterBody)
  @ArrayMaxSize(200)
  clusters?: WantedClusterBody[];
}

export class InvitedDepartmentView {
  code!: string;
  name!: Record<string, string>;
  invited!: number;
}

export class ClusterView {
  key!: string;
  name!: Record<string, string>;
  departments!: string[];
  invited!: number;
}

export class PlannedClusterView extends ClusterView {
  /** How many of a hundred invited have to answer before it can be shown at all. */
  sharePercent!: number;
  outlook!: 'likely' | 'if-most-answer' | 'only-together';
}

export class ClusterFaultView {
  kind!:
    | 'department-twice'
    | 'department-missing'
    | 'department-unknown'
    | 'too-small'
    | 'differs-by-few';
  /** Of the department or the cluster. */
  code!: string;
  invited?: number;
  people?: number;
}

export class GroupingView {
  key!: string;
  text!: Record<string, string>;
  groups!: number;
}

export class WavePlanView {
  departments!: InvitedDepartmentView[];
  invited!: number;
  clusters!: PlannedClusterView[];
  faults!: ClusterFaultView[];
  groupings!: GroupingView[];
}

export class OpenWaveBody {
  @Matches(slug)
  @MaxLength(100)
  survey!: string;

  @IsLocaleMap(120)
  title!: Record<string, string>;

  @IsCalendarDate()
  opensOn!: string;

  @IsCalendarDate()
  closesOn!: string;

  /** Codes of departments; null or absent for all. */
  @IfPresentOrNull()
  @IsArray()
  @ArrayMaxSize(500)
  @Matches(departmentCode, { each: true })
  departments?: string[] | null;

  @ValidateNested({ each: true })
  @Type(() => WantedClusterBody)
  @ArrayMaxSize(200)
  clusters!: WantedClusterBody[];

  /** Questions by which results are broken down; two in one are crossed. */
  @IsArray()
  @ArrayMaxSize(5)
  @IsArray({ each: true })
  breakdowns!: string[][];
}

/** Asks everybody who takes part in a cohort, from today on. */
export class OpenCohortWaveBody {
  @Matches(slug)
  @MaxLength(100)
  survey!: string;

  @IsLocaleMap(120)
  title!: Record<string, string>;

  @IsCalendarDate()
  closesOn!: string;
}

export class OpenedWaveView {
  id!: string;
}

export class WaveRowView {
  id!: string;
  survey!: string;
  title!: Record<string, string>;
  state!: 'open' | 'closed';
  standing!: 'not-yet' | 'open' | 'closed';
  opensOn!: string;
  closesOn!: string;
  invited!: number;
  synthetic!: boolean;
}

export class WavesView {
  items!: WaveRowView[];
  nextCursor!: string | null;
}

export class AskableSurveyView {
  slug!: string;
  kind!: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
  title!: Record<string, string>;
  minutes!: number;
}

export class CohortWavesView {
  /** In the city. */
  today!: string;
  /** How many take part, who would be asked. */
  people!: number;
  waves!: WaveRowView[];
  surveys!: AskableSurveyView[];
}

export class WaveView extends WaveRowView {
  surveyTitle!: Record<string, string>;
  /** Of the address that everybody gets: `/<locale>/ask/<code>`. */
  code!: string;
  promise!: Record<string, string>;
  clusters!: ClusterView[];
  breakdowns!: string[][];
  /** While it is open only in steps of five; null below five. */
  answers!: number | null;
}

export class MailsSentView {
  mails!: number;
}

export class AnswersBody {
  /** By question: an option, several options, options by row, a number or a text. */
  @IsObject()
  answers!: Record<string, unknown>;
}

export class PaperBody extends AnswersBody {
  /** True where it says the same as one before and is another one all the same. */
  @IsBoolean()
  another!: boolean;
}

export class SurveyPaperFormView {
  title!: Record<string, string>;
  survey!: string;
  items!: SurveyItemView[];
  clusters!: ClusterView[];
}
