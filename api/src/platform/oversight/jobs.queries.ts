import { Injectable } from '@nestjs/common';
import { Conditions, given } from '../database/conditions.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { decodeCursor, pageOf } from '../http/page.js';
import type { JobCountsView, JobsView, JobView, ListJobsQuery } from './oversight.dto.js';

const state = `CASE WHEN jobs.locked_at IS NOT NULL THEN 'running' WHEN jobs.attempts >= jobs.max_attempts THEN 'failed' ELSE 'waiting' END`;
const longestError = 500;

/** Work that waits, runs or has been given up. */
@Injectable()
export class JobsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  async list({ state: wanted, limit = 50, cursor }: ListJobsQuery): Promise<JobsView> {
    const asked = new Conditions()
      .and(given(wanted), (which) => `${state} = ${which}`)
      .and(decodeCursor(cursor, 1), (id) => `jobs.id < ${id}::text::bigint`);
    const rows = await this.uow.query<JobView>(
      `SELECT jobs.id, jobs.task_identifier AS name, ${state} AS state, jobs.attempts, jobs.max_attempts AS "maxAttempts",
         jobs.created_at AS "createdAt", jobs.run_at AS "runAt", jobs.last_error AS "lastError"
       FROM graphile_worker.jobs WHERE ${asked.sql} ORDER BY jobs.id DESC LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    const page = pageOf(rows, limit, ({ id }) => [String(id)]);
    const items = page.items.map((job) => ({
      ...job,
      lastError: job.lastError === null ? null : reduced(job.lastError),
    }));
    return { counts: await this.counts(), ...page, items };
  }

  private async counts(): Promise<JobCountsView> {
    const row = await this.uow.one<JobCountsView>(
      `SELECT count(*) FILTER (WHERE each.state = 'waiting') AS waiting, count(*) FILTER (WHERE each.state = 'running') AS running,
         count(*) FILTER (WHERE each.state = 'failed') AS failed
       FROM (SELECT ${state} AS state FROM graphile_worker.jobs) AS each`,
    );
    return row!;
  }
}

/** The beginning of an error, without the mail addresses that mail servers like to repeat. */
const reduced = (error: string) =>
  error.replace(/[^\s<>"']+@[^\s<>"']+/g, '…').slice(0, longestError);
