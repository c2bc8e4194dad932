import { TierNameView } from '../../certification/index.js';

/** The session as it would be. */
export class SessionToBeView {
  code!: string;
  title!: Record<string, string>;
  startsAt!: Date;
  endsAt!: Date;
  mode!: 'room' | 'online' | 'hybrid';
  place!: string | null;
}

/** What a criterion about sessions asks for, as it is and as it would be. */
export class SessionsAskedView {
  key!: string;
  title!: Record<string, string>;
  from!: number;
  to!: number;
}

/** Somebody for whom the change would change something. */
export class PersonAffectedView {
  enrolmentId!: string;
  name!: string;
  /** Keys of tiers that would be reached by it. */
  gains!: string[];
  /** Keys of tiers that could not be reached any more, and could again. */
  possibleAgain!: string[];
  /** Keys of tiers and criteria that would be further away. While there are any the change is refused. */
  loses!: string[];
}

/** What a change of the schedule would come to. */
export class SchedulePlanView {
  session!: SessionToBeView;
  endsOn!: string;
  evidenceClosesOn!: string;
  planned!: number;
  asked!: SessionsAskedView[];
  people!: PersonAffectedView[];
  /** Of the tiers and criteria whose keys stand there. */
  names!: TierNameView[];
  /** For how many people nothing changes. */
  unchanged!: number;
  /** How many people get a mail. */
  told!: number;
}
