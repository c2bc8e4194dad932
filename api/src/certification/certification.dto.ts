import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

export class CohortChoice {
  /** The cohort to look at, where somebody is in several. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cohort?: string;
}

export class ExpectedAwards {
  @IsInt()
  @Min(1)
  @Max(100_000)
  certificates!: number;

  @IsInt()
  @Min(1)
  @Max(100_000)
  people!: number;
}

export class AwardBody {
  /** What the trainer saw; if something else is due by now, nothing is awarded. */
  @IsDefined()
  @ValidateNested()
  @Type(() => ExpectedAwards)
  expected!: ExpectedAwards;

  /** Only these people; without it, all that is due. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  enrolmentIds?: string[];
}

export class ExceptionBody {
  @IsUUID()
  enrolmentId!: string;

  @IsString()
  @MaxLength(100)
  tier!: string;

  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  reason!: string;
}

export class DecisionBody {
  @IsBoolean()
  agree!: boolean;
}

const reasonClasses = [
  'fraud',
  'issued-by-mistake',
  'altered',
  'lent',
  'facilitation-code',
  'under-review',
  'cleared',
] as const;

export class StateProposalBody {
  @IsIn(['valid', 'suspended', 'revoked'])
  toState!: 'valid' | 'suspended' | 'revoked';

  @IsIn(reasonClasses)
  reasonClass!: string;

  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  reason!: string;
}

export class ReissueBody {
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  givenName?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  familyName?: string;

  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  reason!: string;
}

export class CheckBody extends CohortChoice {
  @IsString()
  @Matches(/^[\w-]{1,40}$/)
  criterion!: string;

  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  question!: string;
}

export class CheckAnswerBody {
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  answer!: string;
}

export class NameWishBody {
  @IsBoolean()
  showName!: boolean;
}

export class IdView {
  id!: string;
}

export class CheckAskedView {
  id!: string;
  dueOn!: string;
}

/** Issued at once, or proposed because it is another name: one of the two. */
export class ReissuedView {
  awardId!: string | null;
  proposalId!: string | null;
}

export class AwardedView {
  batchId!: string;
  certificates!: number;
  people!: number;
}

/** How far the PDFs of one decision are. */
export class AwardBatchView {
  id!: string;
  decidedAt!: Date;
  certificates!: number;
  people!: number;
  made!: number;
}

export class NextStepView {
  code!: string;
  values!: Record<string, string | number>;
  at!: string | null;
  by!: string | null;
}

export class DetailView {
  code!: string;
  values!: Record<string, string | number>;
}

/** What a rule found of one criterion, in codes and values; worded where it is shown. */
export class OutcomeView {
  key!: string;
  kind!: string;
  title!: Record<string, string>;
  state!: 'met' | 'not-yet' | 'no-longer-possible';
  required!: number;
  found!: number;
  reachable!: number;
  stepsLeft!: number | null;
  nextStep!: NextStepView | null;
  changesAt!: string | null;
  details!: DetailView[];
}

export class TierView {
  key!: string;
  title!: Record<string, string>;
  validMonths!: number | null;
  state!: 'met' | 'not-yet' | 'no-longer-possible';
  missing!: string[];
  oneStepAway!: boolean;
}

export type PublicAwardState =
  'being-prepared' | 'valid' | 'expired' | 'suspended' | 'replaced' | 'withdrawn' | 'revoked';

export class MyAwardView {
  awardId!: string;
  tier!: string;
  tierTitle!: Record<string, string>;
  displayCode!: string;
  verifyUrl!: string;
  awardedOn!: string;
  validUntil!: string | null;
  state!:
    'being-prepared' | 'valid' | 'expired' | 'suspended' | 'replaced' | 'withdrawn' | 'revoked';
  fileReady!: boolean;
  showName!: boolean;
}

export class CheckView {
  id!: string;
  criterion!: string;
  question!: string;
  askedAt!: Date;
  dueOn!: string;
  answer!: string | null;
  answeredAt!: Date | null;
}

export class MyCohortView {
  slug!: string;
  title!: Record<string, string>;
  zone!: string;
  synthetic!: boolean;
}

/** Everything about one's own certificate: what is met, what is missing, what was awarded, what was asked. */
export class MyCertificateView {
  cohort!: MyCohortView;
  programmeTitle!: Record<string, string>;
  evidenceClosesOn!: string;
  criteria!: OutcomeView[];
  tiers!: TierView[];
  certificates!: MyAwardView[];
  checks!: CheckView[];
}

export class TierNameView {
  key!: string;
  title!: Record<string, string>;
}

export class ReadyPersonView {
  enrolmentId!: string;
  name!: string;
  due!: string[];
  unsupportedLetters!: string[];
}

export class NotYetPersonView {
  enrolmentId!: string;
  name!: string;
  oneStepAway!: boolean;
  missing!: OutcomeView[];
}

export class ExceptionView {
  id!: string;
  enrolmentId!: string;
  name!: string;
  tier!: string;
  reason!: string;
  state!: 'proposed' | 'agreed' | 'refused';
  proposedBy!: string;
  proposedAt!: Date;
  mayDecide!: boolean;
}

export class StateProposalView {
  id!: string;
  toState!: 'valid' | 'suspended' | 'revoked' | 'replaced';
  /** Under which name it would be issued again; for `replaced` alone. */
  newName!: string | null;
  reasonClass!: string;
  reason!: string;
  proposedBy!: string;
  proposedAt!: Date;
  mayDecide!: boolean;
}

export class AwardRowView {
  awardId!: string;
  enrolmentId!: string;
  name!: string;
  tier!: string;
  displayCode!: string;
  state!:
    'being-prepared' | 'valid' | 'expired' | 'suspended' | 'replaced' | 'withdrawn' | 'revoked';
  fileReady!: boolean;
  awardedOn!: string;
  proposal!: StateProposalView | null;
}

export class DueTotalsView {
  certificates!: number;
  people!: number;
  byTier!: Record<string, number>;
}

/** Everything a trainer needs to certify a cohort. */
export class CertifyView {
  tiers!: TierNameView[];
  criteria!: TierNameView[];
  totals!: DueTotalsView;
  ready!: ReadyPersonView[];
  notYet!: NotYetPersonView[];
  exceptions!: ExceptionView[];
  awarded!: AwardRowView[];
  batches!: AwardBatchView[];
}

export class CohortCheckView extends CheckView {
  enrolmentId!: string;
  name!: string;
  answeredBy!: string | null;
}

export class CohortChecksView {
  items!: CohortCheckView[];
}

export class VerifyBody {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  familyName?: string;
}

export class VerifyQuery {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  code?: string;
}
