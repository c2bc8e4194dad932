import { IsBoolean, IsEmail, IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IfPresentOrNull } from '../../platform/http/if-present.js';
import { shippedLocales } from '../../platform/http/public-paths.js';
import { written } from '../../platform/http/written.js';

export class JoiningView {
  /** From which age one may agree oneself, in words; null where the city has not said. */
  age!: Record<string, string> | null;
}

export class JoiningBody {
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

  @IsIn(shippedLocales)
  locale!: string;

  /** Asked as yes or no: nobody's date of birth is wanted. */
  @IsBoolean()
  oldEnough!: boolean;
}

class TokenBody {
  @IsString()
  @MinLength(20)
  @MaxLength(100)
  token!: string;
}

export class ConfirmJoiningBody extends TokenBody {
  /** Null for whoever would rather sign in by mail link. */
  @IfPresentOrNull()
  @IsString()
  @MinLength(12)
  @MaxLength(200)
  password?: string | null;
}

export class SignInLinkBody {
  @IsEmail()
  @MaxLength(200)
  email!: string;
}

export class UseSignInLinkBody extends TokenBody {}
