import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type GroupForPhones = Schemas['GroupForPhonesView'];
export type GroupActivity = Schemas['GroupActivityView'];
export type GroupNote = Schemas['GroupNoteView'];
export type GroupTally = Schemas['GroupTallyView'];

/** What a phone has chosen in one vote. The ticket is drawn for this vote alone. */
export interface MyVote {
  readonly ticket: string;
  readonly choices: readonly string[];
  readonly change: number;
  readonly sent: Sending;
}

export interface MyNote {
  readonly id: string;
  readonly activityId: string;
  readonly text: string;
  readonly reason: string | null;
  readonly condition: string | null;
  readonly sent: Sending;
}

/** `refused` says why, as the code of the refusal; it is not tried again. */
export type Sending = 'waiting' | 'sent' | { readonly refused: string };
