import type { components } from '../../api-schema/schema.js';

type Schemas = components['schemas'];

export type CertifyView = Schemas['CertifyView'];
export type Named = Schemas['TierNameView'];
export type ReadyPerson = Schemas['ReadyPersonView'];
export type NotYetPerson = Schemas['NotYetPersonView'];
export type MissingOutcome = Schemas['OutcomeView'];
export type AwardException = Schemas['ExceptionView'];
export type AwardRow = Schemas['AwardRowView'];
export type AwardState = AwardRow['state'];
export type StateProposal = Schemas['StateProposalView'];
/** What is proposed as such; another name comes of issuing again. */
export type ToState = Exclude<StateProposal['toState'], 'replaced'>;
export type AwardBatch = Schemas['AwardBatchView'];
export type Counts = Schemas['ExpectedAwards'];
