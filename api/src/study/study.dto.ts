import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Chooses among several cohorts; without it the active one is meant, else the latest. */
export class CohortQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cohort?: string;
}

export class PositionBody {
  @Matches(slug)
  @MaxLength(100)
  screen!: string;

  /** True once the lesson has been gone through; it is never taken back. */
  @IsOptional()
  @IsBoolean()
  done?: boolean;
}

export class LessonDecisionBody {
  @Matches(/^[a-z]$/)
  choice!: string;
}

export class TickLineView {
  key!: string;
  html!: string;
}

export class ChoiceView {
  key!: string;
  html!: string;
  /** Of a `pick`. */
  comment?: string;
  /** Of a `decision`. */
  feedback?: string;
  holds?: boolean;
  goto?: string | null;
}

/** One thing on a screen; which fields there are follows from `kind`. */
export class BlockView {
  kind!: 'text' | 'reveal' | 'tick' | 'pick' | 'picture' | 'decision';
  question?: string;
  html?: string;
  lines?: TickLineView[];
  closing?: string;
  choices?: ChoiceView[];
  /** Of a `picture`: its name, the drawing as SVG, and what it says, in words. */
  slug?: string;
  title?: string;
  svg?: string;
  alternative?: string;
  caption?: string;
}

export class ScreenView {
  key!: string;
  title!: string;
  next!: string | null;
  words!: number;
  blocks!: BlockView[];
}

export class LessonTextView {
  title!: string;
  /** `stale`: the source has changed since this translation was made. */
  state!: 'source' | 'draft' | 'reviewed' | 'stale';
  screens!: ScreenView[];
}

export class LessonModuleView {
  slug!: string;
  code!: string;
  title!: Record<string, string>;
}

export class GlossaryEntryView {
  /** What `data-term` in the text points at. */
  key!: string;
  term!: Record<string, string>;
  definition!: Record<string, string>;
}

export class SourceView {
  key!: string;
  title!: string;
  url!: string;
}

/** A legal statement on a screen, and until when it may stand without being checked again. */
export class LegalCheckView {
  screen!: string;
  checkBy!: string;
  past!: boolean;
}

export class PositionView {
  screen!: string | null;
  decisions!: Record<string, string>;
  completedAt!: Date | null;
}

export class NeighbourView {
  module!: string;
  lesson!: string;
}

export class LessonView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  minutes!: number;
  locales!: Record<string, LessonTextView>;
  module!: LessonModuleView;
  glossary!: GlossaryEntryView[];
  sources!: SourceView[];
  checks!: LegalCheckView[];
  position!: PositionView;
  previous!: NeighbourView | null;
  next!: NeighbourView | null;
}
