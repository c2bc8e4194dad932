import type { Handout, PageText } from '@stoa/content';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';

/** What a reader may want to know of a text: `stale` means that its source has changed since. */
export type TextState = 'source' | 'draft' | 'reviewed' | 'stale';

export class HandoutTextView {
  title!: string;
  state!: TextState;
  html!: string;
}

/** A sheet to be read or printed. */
@ApiExtraModels(HandoutTextView)
export class HandoutView {
  slug!: string;
  paper!: 'A4' | 'A3' | 'A5';
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(HandoutTextView) } })
  locales!: Record<string, HandoutTextView>;
}

export const handoutView = ({ slug, paper, locales }: Handout): HandoutView => ({
  ...{ slug, paper },
  locales: Object.fromEntries(
    Object.entries(locales).map(([locale, { title, html, ...text }]) => [
      locale,
      { title, state: textStateOf(text), html },
    ]),
  ),
});

export const textStateOf = ({
  state,
  freshness,
}: Pick<PageText, 'state' | 'freshness'>): TextState => (freshness === 'stale' ? 'stale' : state);
