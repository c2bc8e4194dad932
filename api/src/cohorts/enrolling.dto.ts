import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEmail,
  IsIn,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IfPresent } from '../platform/http/if-present.js';
import { shippedLocales } from '../platform/http/public-paths.js';
import { written } from '../platform/http/written.js';

/** A city's officials at once; the statements are as many for a thousand as for one. */
const atMost = 1000;

export class PersonToEnrolBody {
  @IsEmail()
  @MaxLength(200)
  email!: string;

  @IsString()
  @Matches(written)
  @MaxLength(100)
  givenName!: string;

  @IsString()
  @Matches(written)
  @MaxLength(100)
  familyName!: string;

  @IfPresent()
  @IsString()
  @Matches(written)
  @MaxLength(30)
  departmentCode?: string;

  /** Of the account and its invitation; that of the cohort when absent. */
  @IfPresent()
  @IsIn(shippedLocales)
  locale?: string;
}

export class EnrolmentsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(atMost)
  @ValidateNested({ each: true })
  @Type(() => PersonToEnrolBody)
  people!: PersonToEnrolBody[];
}

export class PlannedEnrolmentView {
  email!: string;
  outcome!: 'enrolled' | 'invited' | 'already' | 'wrong';
  /** Why a row is wrong. */
  fault!: 'address-twice' | 'department-unknown' | 'account-closed' | 'has-left' | null;
}

/** What would become of each row, in the order in which they were sent. */
export class EnrolmentPlanView {
  people!: PlannedEnrolmentView[];
}

export class EnrolledView {
  /** How many accounts that were there are now in the cohort. */
  enrolled!: number;
  /** How many accounts were made, each with an invitation. */
  invited!: number;
  /** Addresses of those who were in it before. */
  already!: string[];
}
