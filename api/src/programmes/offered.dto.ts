export class ProgrammeOfferedView {
  slug!: string;
  title!: Record<string, string>;
  audience!: 'officials' | 'champions' | 'youth' | 'residents' | 'policy';
}

/** All there are: a city has a handful. */
export class ProgrammesOfferedView {
  items!: ProgrammeOfferedView[];
}
