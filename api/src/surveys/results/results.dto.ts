import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IfPresent } from '../../platform/http/if-present.js';
import { ClusterView, SurveyItemView } from '../surveys.dto.js';

export class OptionFigureView {
  /** Empty for those who gave no answer. */
  option!: string;
  /** Null where it must not be shown. */
  count!: number | null;
}

export class MeasureFiguresView {
  measure!: string;
  options!: OptionFigureView[];
  /** Of a scale: how many are in its lower part. */
  low!: number | null;
}

export class ResultRowView {
  /** One group, or small ones that are only shown together. */
  groups!: string[];
  people!: number;
}

export class BrokenDownOptionView {
  option!: string;
  /** A number for each row; null where it must not be shown. */
  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true } })
  counts!: (number | null)[];
}

export class BrokenDownMeasureView {
  measure!: string;
  options!: BrokenDownOptionView[];
}

export class BreakdownView {
  key!: string;
  groupings!: string[];
  rows!: ResultRowView[];
  measures!: BrokenDownMeasureView[];
}

export class ReleaseView {
  /** Null below five; then there is nothing else. */
  answers!: number | null;
  measures!: MeasureFiguresView[];
  breakdowns!: BreakdownView[];
}

export class ResultsSurveyView {
  slug!: string;
  kind!: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
  title!: Record<string, string>;
  items!: SurveyItemView[];
}

export class ReleasedTextsView {
  item!: string;
  texts!: string[];
}

export class ReadableWaveView {
  id!: string;
  kind!: 'needs' | 'pulse' | 'looking-back' | 'follow-up';
  surveyTitle!: Record<string, string>;
  title!: Record<string, string>;
  opensOn!: string;
  closesOn!: string;
  synthetic!: boolean;
  /** Null below five. */
  answers!: number | null;
  /** The cohort that was asked; null where departments were. */
  cohort!: string | null;
}

export class ReadableWavesView {
  items!: ReadableWaveView[];
  nextCursor!: string | null;
}

export class ResultsView {
  /** Whether this is all that is shown of the wave, or what concerns the reader's own department. */
  reach!: 'whole' | 'own-department';
  id!: string;
  title!: Record<string, string>;
  opensOn!: string;
  closesOn!: string;
  invited!: number;
  synthetic!: boolean;
  clusters!: ClusterView[];
  survey!: ResultsSurveyView;
  release!: ReleaseView;
  /** Open texts that somebody has read for names; in random order, without any other answer. */
  texts!: ReleasedTextsView[];
}

export class TextView {
  id!: string;
  text!: string;
  state!: 'waiting' | 'released' | 'withheld';
}

export class TextsOfQuestionView {
  item!: string;
  text!: Record<string, string>;
  texts!: TextView[];
}

export class TextsView {
  questions!: TextsOfQuestionView[];
}

export class CheckTextBody {
  @IsIn(['released', 'withheld'])
  state!: 'released' | 'withheld';

  /** What it says once names are blotted out; absent to leave it. */
  @IfPresent()
  @IsString()
  @Matches(/\S/)
  @MaxLength(5_000)
  text?: string;
}

export class DifferenceQuery {
  /** The earlier wave of the same survey. */
  @IsUUID()
  from!: string;
}

export class ChangeView {
  /** `few`: it comes to fewer than five people, which is not told as a change. */
  kind!: 'points' | 'few';
  /** Of a hundred; only with `points`. */
  points?: number;
}

export class FigurePairView {
  earlier!: number | null;
  later!: number | null;
  change!: ChangeView | null;
}

export class OptionPairView extends FigurePairView {
  option!: string;
}

export class MeasurePairView {
  measure!: string;
  options!: OptionPairView[];
  low!: FigurePairView;
}

export class GroupPairView {
  earlier!: string[];
  later!: string[];
  earlierPeople!: number;
  laterPeople!: number;
}

export class BrokenDownOptionPairsView {
  option!: string;
  /** One for each pair of groups. */
  pairs!: FigurePairView[];
}

export class BrokenDownMeasurePairsView {
  measure!: string;
  options!: BrokenDownOptionPairsView[];
}

export class BreakdownPairsView {
  key!: string;
  groupings!: string[];
  rows!: GroupPairView[];
  measures!: BrokenDownMeasurePairsView[];
}

export class BothAnswersView {
  earlier!: number;
  later!: number;
}

export class DifferenceView {
  /** Null where fewer than five answered one of them; then there is nothing else. */
  answers!: BothAnswersView | null;
  measures!: MeasurePairView[];
  breakdowns!: BreakdownPairsView[];
  /** Keys of the questions that were not asked in both in the same words. */
  askedOtherwise!: string[];
}

export class ExportQuery {
  @IsIn(['csv', 'xlsx'])
  format!: 'csv' | 'xlsx';

  @IsIn(['en', 'sq'])
  locale!: 'en' | 'sq';
}
