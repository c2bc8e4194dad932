import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../http/page.js';

export class MailRowView {
  id!: string;
  createdAt!: Date;
  to!: string;
  subject!: string;
  state!: 'waiting' | 'kept' | 'sent' | 'failed';
}

/** Mails of the last 90 days, the latest first. */
export class MailsView {
  items!: MailRowView[];
  nextCursor!: string | null;
}

export class MailView {
  id!: string;
  createdAt!: Date;
  to!: string;
  subject!: string;
  text!: string;
  locale!: string;
  state!: 'waiting' | 'kept' | 'sent' | 'failed';
  sentAt!: Date | null;
  failure!: string | null;
}

export const jobStates = ['waiting', 'running', 'failed'] as const;

export class ListJobsQuery extends PageQuery {
  @IsOptional()
  @IsIn(jobStates)
  state?: 'waiting' | 'running' | 'failed';
}

export class JobCountsView {
  waiting!: number;
  running!: number;
  failed!: number;
}

export class JobView {
  id!: number;
  name!: string;
  state!: 'waiting' | 'running' | 'failed';
  attempts!: number;
  maxAttempts!: number;
  createdAt!: Date;
  /** When it is tried next, or was last to be tried. */
  runAt!: Date;
  lastError!: string | null;
}

/** Work not done yet, the latest first; what is done leaves no row. */
export class JobsView {
  counts!: JobCountsView;
  items!: JobView[];
  nextCursor!: string | null;
}

export class RegisteredDataView {
  table!: string;
  /** Texts by language; English is always there. */
  holds!: Record<string, string>;
  why!: Record<string, string>;
  kept!: Record<string, string>;
}

/** What is kept about people, table by table, and which tables keep nothing about anyone. */
export class PrivacyRegisterView {
  items!: RegisteredDataView[];
  without!: string[];
}
