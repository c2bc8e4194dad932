import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

const atMost = 600;
const day = /^\d{4}-\d{2}-\d{2}$/;

export class PaperAttemptBody {
  @IsUUID()
  enrolmentId!: string;

  @IsString()
  @MaxLength(100)
  quiz!: string;

  @IsInt()
  @Min(1)
  @Max(100)
  number!: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  right!: number;

  @IsInt()
  @Min(1)
  @Max(1000)
  of!: number;

  @Matches(day)
  @IsISO8601({ strict: true })
  satOn!: string;
}

export class PaperPromptBody {
  @IsUUID()
  enrolmentId!: string;

  /** The module's slug. */
  @IsString()
  @MaxLength(100)
  module!: string;

  @Matches(day)
  @IsISO8601({ strict: true })
  answeredOn!: string;
}

export class PaperSubmissionBody {
  @IsUUID()
  enrolmentId!: string;

  @IsInt()
  @Min(1)
  @Max(10)
  number!: number;

  @Matches(day)
  @IsISO8601({ strict: true })
  submittedOn!: string;

  /** Agreed points by rubric line. */
  @IsObject()
  lines!: Record<string, number>;
}

export class PaperEvidenceBody {
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PaperAttemptBody)
  @ArrayMaxSize(atMost)
  attempts?: PaperAttemptBody[];

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PaperPromptBody)
  @ArrayMaxSize(atMost)
  prompts?: PaperPromptBody[];

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => PaperSubmissionBody)
  @ArrayMaxSize(atMost)
  submissions?: PaperSubmissionBody[];

  @IsString()
  @MinLength(10)
  @MaxLength(500)
  reason!: string;
}

export class PaperEvidenceView {
  recorded!: number;
}

export class PaperPersonView {
  enrolmentId!: string;
  name!: string;
}

export class PaperQuizView {
  slug!: string;
  title!: Record<string, string>;
  items!: number;
}

export class PaperModuleView {
  slug!: string;
  code!: string;
  title!: Record<string, string>;
}

export class PaperRubricLineView {
  key!: string;
  title!: Record<string, string>;
  /** One text a level, lowest first; the index is the number of points. */
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: { type: 'string' } },
  })
  levels!: Record<string, string>[];
}

/** Everything that evidence on paper is recorded against. */
export class PaperFormView {
  people!: PaperPersonView[];
  quizzes!: PaperQuizView[];
  modules!: PaperModuleView[];
  /** Of the assignment; empty where the programme has none. */
  rubric!: PaperRubricLineView[];
}
