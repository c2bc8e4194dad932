import type { Group } from './api-types.js';
import type { Deed } from './queries.js';

/** What the parts of the page share: how the group stands, and the one way of doing something with it. */
export interface LeadProps {
  readonly group: Group;
  readonly busy: boolean;
  readonly act: (deed: Deed) => void;
}
