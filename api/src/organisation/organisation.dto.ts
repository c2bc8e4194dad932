import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfPresent, IfPresentOrNull } from '../platform/http/if-present.js';
import { IsLocaleMap } from '../platform/http/locale-map.js';
import { shippedLocales } from '../platform/http/public-paths.js';

const longestName = 120;
const zones = Intl.supportedValuesOf('timeZone');
/** Short and plain, because people type it into tables: `WATER`, `D-07`. */
const departmentCode = /^[A-Za-z0-9][A-Za-z0-9_-]{0,29}$/;

export class CreateDepartmentBody {
  @Matches(departmentCode)
  code!: string;

  @IsLocaleMap(longestName)
  name!: Record<string, string>;
}

export class ChangeDepartmentBody {
  @IfPresent()
  @Matches(departmentCode)
  code?: string;

  @IfPresent()
  @IsLocaleMap(longestName)
  name?: Record<string, string>;

  @IsInt()
  @Min(1)
  version!: number;
}

export class DepartmentView {
  id!: string;
  code!: string;
  name!: Record<string, string>;
  version!: number;
}

export class DepartmentsView {
  items!: DepartmentView[];
  nextCursor!: string | null;
}

export class SignatoryBody {
  @IsString()
  @Matches(/\S/)
  @MaxLength(longestName)
  name!: string;

  @IsLocaleMap(longestName)
  role!: Record<string, string>;
}

export class ChangeCityBody {
  @IfPresent()
  @IsLocaleMap(longestName)
  name?: Record<string, string>;

  /** Those who sign certificates, in the order in which they stand there. */
  @IfPresent()
  @IsArray()
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => SignatoryBody)
  signatories?: SignatoryBody[];

  /** To whom a barrier is reported; null clears it. */
  @IfPresentOrNull()
  @IsEmail()
  @MaxLength(200)
  barrierContact?: string | null;

  /** In which days begin and new cohorts meet; those that run keep theirs. */
  @IfPresent()
  @IsIn(zones)
  zone?: string;

  /** The language in which a visitor is met who has chosen none. */
  @IfPresent()
  @IsIn(shippedLocales)
  defaultLocale?: string;

  @IsInt()
  @Min(1)
  version!: number;
}

export class SignatoryView {
  name!: string;
  role!: Record<string, string>;
}

/** The city with everything that an administrator can change or should know. */
export class CityView {
  slug!: string;
  name!: Record<string, string>;
  zone!: string;
  locales!: string[];
  defaultLocale!: string;
  jurisdiction!: string;
  specimen!: boolean;
  signatories!: SignatoryView[];
  barrierContact!: string | null;
  version!: number;
}
