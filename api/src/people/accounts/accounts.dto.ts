import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { roles } from '../../platform/auth/actor.js';
import { IfPresent, IfPresentOrNull } from '../../platform/http/if-present.js';
import { PageQuery } from '../../platform/http/page.js';
import { shippedLocales } from '../../platform/http/public-paths.js';
import { written } from '../../platform/http/written.js';

const longestName = 100;
const longestAddress = 200;

export class ListPeopleQuery extends PageQuery {
  /** Part of a name or of an address. */
  @IsOptional()
  @IsString()
  @MaxLength(longestName)
  query?: string;
}

export class CreatePersonBody {
  @IsString()
  @Matches(written)
  @MaxLength(longestName)
  givenName!: string;

  @IsString()
  @Matches(written)
  @MaxLength(longestName)
  familyName!: string;

  @IsEmail()
  @MaxLength(longestAddress)
  email!: string;

  @IsIn(shippedLocales)
  locale!: string;

  @IfPresentOrNull()
  @IsUUID()
  departmentId?: string | null;

  /** The number under which the city's own lists know the person. */
  @IfPresentOrNull()
  @Matches(written)
  @MaxLength(longestName)
  externalId?: string | null;

  /** Whether to write a link for choosing a password. */
  @IfPresent()
  @IsBoolean()
  invite?: boolean;
}

export class ChangePersonBody {
  @IfPresent()
  @IsString()
  @Matches(written)
  @MaxLength(longestName)
  givenName?: string;

  @IfPresent()
  @IsString()
  @Matches(written)
  @MaxLength(longestName)
  familyName?: string;

  @IfPresent()
  @IsEmail()
  @MaxLength(longestAddress)
  email?: string;

  @IfPresent()
  @IsIn(shippedLocales)
  locale?: string;

  @IfPresentOrNull()
  @IsUUID()
  departmentId?: string | null;

  @IfPresentOrNull()
  @Matches(written)
  @MaxLength(longestName)
  externalId?: string | null;

  @IsInt()
  @Min(1)
  version!: number;
}

export class GrantRoleBody {
  @IsIn(roles)
  role!: 'trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor';

  @IsIn(['city', 'cohort', 'department'])
  scopeKind!: 'city' | 'cohort' | 'department';

  /** The cohort's slug, where the role is for one. */
  @ValidateIf(
    ({ scopeKind, cohort }: GrantRoleBody) => scopeKind === 'cohort' || cohort !== undefined,
  )
  @IsString()
  @Matches(written)
  @MaxLength(longestName)
  cohort?: string;

  @ValidateIf(
    ({ scopeKind, departmentId }: GrantRoleBody) =>
      scopeKind === 'department' || departmentId !== undefined,
  )
  @IsUUID()
  departmentId?: string;
}

export class PersonDepartmentView {
  id!: string;
  code!: string;
  name!: Record<string, string>;
}

export class PersonRowView {
  id!: string;
  givenName!: string;
  familyName!: string;
  email!: string;
  state!: 'active' | 'closed';
  department!: PersonDepartmentView | null;
  /** Each role once, whatever its scope. */
  roles!: ('trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor')[];
}

/** People by family name. */
export class PeopleView {
  items!: PersonRowView[];
  nextCursor!: string | null;
}

export class GrantCohortView {
  slug!: string;
  title!: Record<string, string>;
}

export class PersonGrantView {
  id!: string;
  role!: 'trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor';
  scopeKind!: 'city' | 'cohort' | 'department';
  cohort!: GrantCohortView | null;
  department!: PersonDepartmentView | null;
  grantedAt!: Date;
}

export class PersonView {
  id!: string;
  givenName!: string;
  familyName!: string;
  email!: string;
  locale!: string;
  externalId!: string | null;
  department!: PersonDepartmentView | null;
  state!: 'active' | 'closed';
  hasPassword!: boolean;
  createdAt!: Date;
  version!: number;
  enrolments!: number;
  grants!: PersonGrantView[];
  /** What the reader may do here. */
  allowed!: ('change' | 'close' | 'send-password-link' | 'grant-roles')[];
}
