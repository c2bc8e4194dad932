import { HandoutView } from '../programmes/index.js';

export class SheetRowView {
  slug!: string;
  title!: Record<string, string>;
  paper!: 'A4' | 'A3' | 'A5';
}

export class SheetGroupView {
  /** The module's slug; null for sheets of the programme as a whole. */
  module!: string | null;
  code!: string | null;
  title!: Record<string, string>;
  sheets!: SheetRowView[];
}

/** What a learner may read or print: of the programme, and of the modules that are open. */
export class SheetsView {
  groups!: SheetGroupView[];
}

export class SheetView {
  code!: string | null;
  sheet!: HandoutView;
}
