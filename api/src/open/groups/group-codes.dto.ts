import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IfPresent, IfPresentOrNull } from '../../platform/http/if-present.js';
import { GroupActivityView } from './groups.dto.js';

const words = /\S/;

/** What everybody may know of a group by its code. Nothing in it is about a phone. */
export class GroupForPhonesView {
  code!: string;
  locale!: string;
  /** `answered` once the city has answered. */
  state!: 'open' | 'closed' | 'answered';
  title!: Record<string, string>;
  joining!: boolean;
  phones!: number;
  answerer!: string | null;
  answerBy!: string;
  deleteOn!: string;
  /** What is open, or what was closed last; null before anything and after the end. */
  now!: GroupActivityView | null;
  /** Everything that has been closed, in its order. */
  done!: GroupActivityView[];
  answer!: string | null;
  answeredOn!: string | null;
}

export class CastVoteBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  choices!: string[];

  /** 1 for the first choice of a phone, then one more each time it changes its mind. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  change!: number;
}

export class WriteNoteBody {
  @IsString()
  @Matches(words)
  @MaxLength(300)
  text!: string;

  @IfPresentOrNull()
  @IsString()
  @Matches(words)
  @MaxLength(300)
  reason?: string | null;

  @IfPresentOrNull()
  @IsString()
  @Matches(words)
  @MaxLength(300)
  condition?: string | null;
}

export class GroupCodeQuery {
  @IfPresent()
  @IsString()
  @MaxLength(200)
  code?: string;
}
