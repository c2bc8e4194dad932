import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { SessionView } from './cohorts.dto.js';

/** What a reader may want to know of a text: `stale` means that its source has changed since. */
export type TextState = 'source' | 'draft' | 'reviewed' | 'stale';

export class PlanStepView {
  /** Minutes after the beginning. */
  from!: number;
  to!: number;
  whatHtml!: string;
  saysHtml!: string;
}

export class PlanTextView {
  title!: string;
  state!: TextState;
  materials!: string[];
  fallback!: string;
  introHtml!: string;
  steps!: PlanStepView[];
}

@ApiExtraModels(PlanTextView)
export class PlanView {
  minutes!: number;
  groupAtLeast!: number;
  groupAtMost!: number;
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(PlanTextView) } })
  locales!: Record<string, PlanTextView>;
}

export class HandoutTextView {
  title!: string;
  state!: TextState;
  html!: string;
}

@ApiExtraModels(HandoutTextView)
export class HandoutView {
  slug!: string;
  paper!: 'A4' | 'A3' | 'A5';
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(HandoutTextView) } })
  locales!: Record<string, HandoutTextView>;
}

export class SessionModuleView {
  slug!: string;
  code!: string;
  title!: Record<string, string>;
}

/** A session with what is needed to hold it; no plan where the session is of no module, or of one in outline. */
export class SessionMaterialsView {
  session!: SessionView;
  module!: SessionModuleView | null;
  plan!: PlanView | null;
  handouts!: HandoutView[];
}
