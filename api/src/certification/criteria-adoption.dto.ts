import { IsUUID } from 'class-validator';
import { TierNameView } from './certification.dto.js';

export class CriteriaVersionView {
  id!: string;
  number!: number;
  criteria!: TierNameView[];
  tiers!: TierNameView[];
}

/** Somebody for whom the versions differ: tiers they would gain, and tiers for which their first version goes on counting. */
export class AdoptionEffectView {
  enrolmentId!: string;
  name!: string;
  gains!: string[];
  kept!: string[];
}

export class CriteriaAdoptionView {
  current!: CriteriaVersionView;
  /** Null when the cohort has the latest version. */
  later!: CriteriaVersionView | null;
  people!: AdoptionEffectView[];
  /** How many people for whom nothing changes. */
  unchanged!: number;
}

export class AdoptCriteriaBody {
  /** The version that was seen: another one may have been published since. */
  @IsUUID()
  versionId!: string;
}
