import { IsIn, IsInt, Max, Min } from 'class-validator';

export class MakeLearningGainedBody {
  /** How many people who sat both were seen before; if it is another number now, nothing is made. */
  @IsInt()
  @Min(0)
  @Max(100_000)
  people!: number;
}

export class LearningGainedFileQuery {
  @IsIn(['en', 'sq'])
  locale!: 'en' | 'sq';
}

/** Right answers of all questions, and the mean of each person's share from 0 to 1. */
export class GainSideView {
  right!: number;
  of!: number;
  share!: number;
}

/** Of 95 %, for the mean of each person's own difference. */
export class GainIntervalView {
  from!: number;
  to!: number;
}

export class GainView {
  people!: number;
  before!: GainSideView;
  after!: GainSideView;
  /** The mean of each person's own difference. */
  difference!: number;
  /** Null where everybody changed by the same. */
  interval!: GainIntervalView | null;
}

export class GainModuleNameView {
  code!: string;
  title!: Record<string, string>;
}

export class ModuleGainView extends GainView {
  /** Null for what needs several modules together. */
  module!: GainModuleNameView | null;
}

export class ClusterDepartmentView {
  /** Null for people without a department. */
  name!: Record<string, string> | null;
}

export class ClusterGainView extends GainView {
  departments!: ClusterDepartmentView[];
}

/** Made once. Each figure is of five people or more, and so is each difference between two of them. */
export class LearningGainedReleaseView {
  madeAt!: Date;
  overall!: GainView;
  modules!: ModuleGainView[];
  clusters!: ClusterGainView[];
  paperLeftOut!: boolean;
}

/** What a cohort has learnt from the baseline to the final test, or how far it is from being known. */
export class LearningGainedView {
  /** Whether the programme that the cohort follows asks anything before people begin. */
  hasBaseline!: boolean;
  /** How many take part, and how many of them sat which. */
  people!: number;
  satBaseline!: number;
  satFinalTest!: number;
  satBoth!: number;
  evidenceClosesOn!: string;
  release!: LearningGainedReleaseView | null;
}
