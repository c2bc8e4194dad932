import type { Workshop } from './api-types.js';
import type { Deed } from './queries.js';

/** What the parts of the page share: how the workshop stands, and the one way of doing something with it. */
export interface LeadProps {
  readonly workshop: Workshop;
  readonly busy: boolean;
  /** `done` is called when it has been done, and not when it was refused. */
  readonly act: (deed: Deed, done?: () => void) => void;
}
