import { IsEmail, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { shippedLocales } from '../platform/http/public-paths.js';
import { written } from '../platform/http/written.js';
import { linkPurposes, type LinkPurpose } from './domain/link-purpose.js';

export class SignInBody {
  @IsString()
  @MaxLength(200)
  email!: string;

  @IsString()
  @MaxLength(200)
  password!: string;
}

export class PasswordResetBody {
  @IsEmail()
  @MaxLength(200)
  email!: string;
}

export class LinkCheckBody {
  @IsIn(linkPurposes)
  purpose!: LinkPurpose;

  @IsString()
  @MinLength(1)
  @MaxLength(100)
  token!: string;
}

export class LinkCheckView {
  usable!: boolean;
}

export class SetPasswordBody {
  @IsString()
  @MinLength(20)
  @MaxLength(100)
  token!: string;

  /** Length is what counts; no rules about signs. */
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password!: string;
}

/** The first account of a new city, made with the link printed at the first start. */
export class FirstAdministratorBody {
  @IsString()
  @MinLength(20)
  @MaxLength(100)
  token!: string;

  @IsString()
  @Matches(written)
  @MaxLength(100)
  givenName!: string;

  @IsString()
  @Matches(written)
  @MaxLength(100)
  familyName!: string;

  @IsEmail()
  @MaxLength(200)
  email!: string;

  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password!: string;

  @IsIn(shippedLocales)
  locale!: string;
}

export class ChangeMeBody {
  @IsIn(shippedLocales)
  locale!: string;
}

export class MeCityView {
  name!: Record<string, string>;
  slug!: string;
  specimen!: boolean;
  zone!: string;
  locales!: string[];
  barrierContact!: string | null;
}

export class MeRoleView {
  role!: 'trainer' | 'coordinator' | 'administrator' | 'director' | 'auditor';
  scopeKind!: 'city' | 'cohort' | 'department';
  scopeId!: string | null;
}

/** Who is signed in, and which areas are theirs. */
export class MeView {
  id!: string;
  givenName!: string;
  familyName!: string;
  email!: string;
  locale!: string;
  roles!: MeRoleView[];
  areas!: ('learn' | 'teach' | 'department' | 'administer')[];
  /** Has come by themselves: belongs to no department and has no role. */
  resident!: boolean;
  city!: MeCityView;
}

/** A device on which the reader is signed in. */
export class SignInView {
  id!: string;
  device!: string;
  createdAt!: Date;
  lastSeenAt!: Date;
  current!: boolean;
}

export class SignInsView {
  items!: SignInView[];
}
