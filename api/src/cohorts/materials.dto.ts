import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { HandoutView, type TextState } from '../programmes/index.js';
import { SessionView } from './cohorts.dto.js';

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

/** The sheets of the programme as a whole, those for its staff included. */
export class CohortHandoutsView {
  items!: HandoutView[];
}
