import { IsIn, IsString, MaxLength } from 'class-validator';
import { IfPresent } from '../../platform/http/if-present.js';

/** Plain forms of pages: what is missing in them is worded by the page and not refused as a shape. */
export class CheckInForm {
  @IfPresent()
  @IsString()
  @MaxLength(1000)
  name?: string;

  @IfPresent()
  @IsString()
  @MaxLength(200)
  address?: string;
}

export class OwnEntryForm {
  @IsIn(['correct', 'remove'])
  do!: 'correct' | 'remove';

  @IfPresent()
  @IsString()
  @MaxLength(1000)
  name?: string;
}
