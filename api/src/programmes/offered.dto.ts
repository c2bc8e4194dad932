export class ProgrammeOfferedView {
  slug!: string;
  title!: Record<string, string>;
}

/** All there are: a city has a handful. */
export class ProgrammesOfferedView {
  items!: ProgrammeOfferedView[];
}
