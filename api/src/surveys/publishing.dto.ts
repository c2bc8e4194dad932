import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { IfPresent, IfPresentOrNull } from '../platform/http/if-present.js';
import { IsLocaleMap, isLocaleMap } from '../platform/http/locale-map.js';
import type { SurveyItem } from './domain/survey-body.js';

const key = /^[A-Za-z0-9_]{1,60}$/;
const longestText = 600;

@ValidatorConstraint({ name: 'localeMaps' })
class LocaleMaps implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return Array.isArray(value) && value.every((each) => isLocaleMap(each, 120));
  }
}

export class SurveyOptionBody {
  @Matches(key)
  key!: string;

  @IsLocaleMap(300)
  text!: Record<string, string>;
}

export class ShowIfBody {
  @Matches(key)
  item!: string;

  @Matches(key)
  is!: string;
}

/** A question; which of the optional fields have to be there depends on its type. */
export class SurveyItemBody {
  @Matches(key)
  key!: string;

  @IsIn(['one', 'several', 'matrix', 'scale5', 'number', 'open'])
  type!: 'one' | 'several' | 'matrix' | 'scale5' | 'number' | 'open';

  @IsLocaleMap(longestText)
  text!: Record<string, string>;

  @IfPresentOrNull()
  @IsLocaleMap(longestText)
  help?: Record<string, string> | null;

  @IsBoolean()
  optional!: boolean;

  @IfPresentOrNull()
  @ValidateNested()
  @Type(() => ShowIfBody)
  showIf?: ShowIfBody | null;

  @IfPresent()
  @ValidateNested({ each: true })
  @Type(() => SurveyOptionBody)
  @ArrayMaxSize(60)
  options?: SurveyOptionBody[];

  @IfPresentOrNull()
  @IsIn(['departments'])
  optionsFrom?: 'departments' | null;

  @IfPresent()
  @IsBoolean()
  random?: boolean;

  @IfPresentOrNull()
  @IsInt()
  @Min(1)
  @Max(60)
  atMost?: number | null;

  @IfPresent()
  @ValidateNested({ each: true })
  @Type(() => SurveyOptionBody)
  @ArrayMaxSize(30)
  rows?: SurveyOptionBody[];

  @IfPresent()
  @ValidateNested({ each: true })
  @Type(() => SurveyOptionBody)
  @ArrayMaxSize(9)
  columns?: SurveyOptionBody[];

  @IfPresent()
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: { type: 'string' } },
    required: false,
  })
  @Validate(LocaleMaps)
  @ArrayMaxSize(5)
  labels?: Record<string, string>[];

  @IfPresent()
  @IsInt()
  @Min(0)
  @Max(100_000)
  from?: number;

  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  to?: number;

  @IfPresent()
  @IsInt()
  @Min(1)
  @Max(5_000)
  lettersAtMost?: number;
}

export class PublishSurveyBody {
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @MaxLength(60)
  slug!: string;

  @IsIn(['needs', 'pulse', 'looking-back', 'follow-up'])
  kind!: 'needs' | 'pulse' | 'looking-back' | 'follow-up';

  @IsLocaleMap(120)
  title!: Record<string, string>;

  @IsLocaleMap(2_000)
  promise!: Record<string, string>;

  @IsInt()
  @Min(1)
  @Max(60)
  minutes!: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SurveyItemBody)
  @ArrayMaxSize(100)
  items!: SurveyItemBody[];
}

/** The question as it is kept: every field of its type, and none of another. */
export function itemOf(body: SurveyItemBody): SurveyItem {
  const { key: name, text, help = null, optional, showIf = null } = body;
  const common = { key: name, text, help, optional, showIf };
  const { options = [], optionsFrom = null, random = false } = body;
  switch (body.type) {
    case 'one':
      return { ...common, type: 'one', options, optionsFrom, random };
    case 'several':
      return {
        ...common,
        type: 'several',
        options,
        atLeast: 0,
        atMost: body.atMost ?? null,
        random,
      };
    case 'matrix':
      return { ...common, type: 'matrix', rows: body.rows ?? [], columns: body.columns ?? [] };
    case 'scale5':
      return { ...common, type: 'scale5', labels: body.labels ?? [] };
    case 'number':
      return { ...common, type: 'number', from: body.from ?? 0, to: body.to ?? 0 };
    case 'open':
      return { ...common, type: 'open', lettersAtMost: body.lettersAtMost ?? 600 };
  }
}
