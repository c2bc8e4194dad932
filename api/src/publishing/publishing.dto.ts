import { IsInt, IsString, Matches, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsCalendarDate } from '../platform/http/is-calendar-date.js';
import { IsLocaleMap } from '../platform/http/locale-map.js';

const longestWords = 300;
const orNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

export class WriteLocalWordsBody {
  @IsLocaleMap(longestWords)
  value!: Record<string, string>;

  /** Where it is written: a law, a page. */
  @orNull()
  @IsString()
  @Matches(/\S/)
  @MaxLength(longestWords)
  source!: string | null;

  /** When somebody should look at the words again. */
  @orNull()
  @IsCalendarDate()
  checkBy!: string | null;
}

export class ChooseJurisdictionBody {
  @Matches(/^[a-z]{2}$/)
  jurisdiction!: string;

  /** Of the city's profile. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class JurisdictionChoiceView {
  country!: string;
  title!: Record<string, string>;
}

export class LocalWordsItemView {
  key!: string;
  title!: Record<string, string>;
  /** Whose words stand: the city's own, those shipped for its country, or general ones. */
  standing!: 'city' | 'country' | 'general';
  value!: Record<string, string>;
  source!: string | null;
  checkBy!: string | null;
  check!: 'due' | 'soon' | 'later' | 'none';
  countrys!: Record<string, string> | null;
  /** In how many lessons, quizzes, plans and other pieces they stand. */
  uses!: number;
}

export class LocalWordsView {
  jurisdiction!: string;
  jurisdictions!: JurisdictionChoiceView[];
  items!: LocalWordsItemView[];
}

export class PublishedChangeView {
  kind!: string;
  items!: string[];
}

/** What publishing changes, by kind: `lesson` with the names of the lessons that get a new version. */
export class PublicationChangesView {
  changes!: PublishedChangeView[];
}
