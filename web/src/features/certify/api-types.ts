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
export type ToState = StateProposal['toState'];
export type AwardBatch = Schemas['AwardBatchView'];
export type Counts = Schemas['ExpectedAwards'];
