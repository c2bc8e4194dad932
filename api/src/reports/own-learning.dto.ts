import { IsOptional, IsString, MaxLength } from 'class-validator';

export class OwnLearningQuery {
  /** Chooses among several cohorts; without it the active one is meant, else the latest. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  cohort?: string;
}

export class OwnQuizView {
  slug!: string;
  title!: Record<string, string>;
}

export class OwnSittingView {
  attemptId!: string;
  number!: number;
  satOn!: string;
  right!: number;
  of!: number;
  onPaper!: boolean;
}

export class OwnCountView {
  right!: number;
  of!: number;
}

export class OwnModuleNameView {
  slug!: string;
  code!: string;
  title!: Record<string, string>;
}

export class OwnModuleView {
  /** Null for what needs several modules together. */
  module!: OwnModuleNameView | null;
  before!: OwnCountView | null;
  after!: OwnCountView | null;
}

/** Where somebody began and where they are now; for nobody else. */
export class OwnLearningView {
  programmeSlug!: string;
  /** Null where the programme asks nothing before people begin. */
  baseline!: OwnQuizView | null;
  finalTest!: OwnQuizView | null;
  start!: OwnSittingView | null;
  /** The latest sitting of the final test. */
  now!: OwnSittingView | null;
  modules!: OwnModuleView[];
  /** Modules worth reading again, the least known first. */
  repeat!: OwnModuleNameView[];
}
