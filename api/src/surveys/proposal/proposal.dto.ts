import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../../platform/http/if-present.js';
import { IsCalendarDate } from '../../platform/http/is-calendar-date.js';
import { ClusterView, SurveyItemView } from '../surveys.dto.js';

export class MakeProposalBody {
  /** Modules that the city wants taught first. */
  @IsArray()
  @ArrayMaxSize(60)
  @ArrayUnique()
  @Matches(/^[A-Za-z0-9_-]{1,20}$/, { each: true })
  targets!: string[];

  @IsCalendarDate()
  earliestOn!: string;

  @IsCalendarDate()
  latestOn!: string;

  @IsInt()
  @Min(5)
  @Max(200)
  sizeAtLeast!: number;

  @IsInt()
  @Min(5)
  @Max(200)
  sizeAtMost!: number;

  @IsInt()
  @Min(1)
  @Max(20)
  atOnce!: number;
}

export class EvidenceView {
  code!:
    | 'knows-little'
    | 'worried'
    | 'interviews'
    | 'target'
    | 'no-figure'
    | 'most-preferred-unknown'
    | 'too-late'
    | 'people'
    | 'language'
    | 'language-joined'
    | 'format'
    | 'time'
    | 'group-first';
  option?: string;
  module?: string;
  groups?: string[];
  count?: number;
  of?: number;
}

export class ModuleNeedView {
  code!: string;
  points!: number;
  evidence!: EvidenceView[];
}

export class CohortLineView {
  key!: string;
  size!: number;
  language!: string | null;
  mode!: 'room' | 'online' | 'hybrid';
  time!: string | null;
  startsOn!: string;
  endsOn!: string;
  fits!: boolean;
  focus!: string[];
  evidence!: EvidenceView[];
}

export class CurriculumView {
  modules!: ModuleNeedView[];
  cohorts!: CohortLineView[];
}

export class LineChangeBody {
  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(500)
  size?: number;

  @IfPresent()
  @IsIn(['en', 'sq'])
  language?: string;

  @IfPresent()
  @IsIn(['room', 'online', 'hybrid'])
  mode?: 'room' | 'online' | 'hybrid';

  @IfPresent()
  @IsCalendarDate()
  startsOn?: string;
}

export class DecideLineBody {
  @Matches(/^cohort-\d{1,4}$/)
  line!: string;

  @IsIn(['accepted', 'changed', 'refused'])
  decision!: 'accepted' | 'changed' | 'refused';

  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason!: string;

  @IfPresent()
  @ValidateNested()
  @Type(() => LineChangeBody)
  change?: LineChangeBody;
}

export class LineChangeView {
  size?: number;
  language?: string;
  mode?: 'room' | 'online' | 'hybrid';
  startsOn?: string;
}

export class DecisionView {
  line!: string;
  decision!: 'accepted' | 'changed' | 'refused';
  reason!: string;
  change!: LineChangeView;
  decidedAt!: Date;
}

export class ProposalLimitsView {
  earliestOn!: string;
  latestOn!: string;
  weeks!: number;
  sizeAtLeast!: number;
  sizeAtMost!: number;
  atOnce!: number;
}

export class MadeProposalView {
  id!: string;
  targets!: string[];
  limits!: ProposalLimitsView;
  proposal!: CurriculumView;
  madeAt!: Date;
  decisions!: DecisionView[];
}

export class NamedModuleView {
  code!: string;
  title!: Record<string, string>;
}

export class ProposalView {
  /** Slug of the programme that builds on the survey. */
  programme!: string;
  modules!: NamedModuleView[];
  weeks!: number;
  /** For wording what options and clusters are called. */
  items!: SurveyItemView[];
  clusters!: ClusterView[];
  /** Null until one has been made. */
  made!: MadeProposalView | null;
}
