import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../../platform/http/page.js';
import { withdrawalReasons, type WithdrawalReason } from '../domain/withdrawal-reason.js';

export class PlacesQuery extends PageQuery {
  @IsIn(['active', 'withdrawn'])
  state!: 'active' | 'withdrawn';

  /** A part of a name. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;
}

/** Why and by whom a place was ended; who left before such things were noted has none. */
export class WithdrawalView {
  reason!: 'left-city' | 'by-mistake' | 'own-wish' | 'other-cohort';
  /** A name, for people to read. */
  by!: string;
  at!: Date;
}

export class PlaceView {
  enrolmentId!: string;
  name!: string;
  department!: Record<string, string> | null;
  enrolledOn!: string;
  withdrawal!: WithdrawalView | null;
}

/** Who takes part, or who has left; by family name. */
export class PlacesView {
  items!: PlaceView[];
  nextCursor!: string | null;
}

export class WithdrawBody {
  @IsIn(withdrawalReasons)
  reason!: WithdrawalReason;
}
