import { Injectable } from '@nestjs/common';
import { takesPartSql } from '../cohorts/index.js';
import { fullName, People } from '../people/index.js';
import { Clock } from '../platform/clock/clock.js';
import { idList } from '../platform/database/id-lists.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import type { Cell, Entry } from './domain/mark.js';
import type { CurrentMark, NewMark } from './domain/plan-marks.js';

export type KeptMark = CurrentMark & { recordedBy: string; recordedAt: Date };
export type RecordedMark = Entry & {
  seq: number;
  origin: MarkOrigin | 'check-in';
  recordedBy: string;
  recordedAt: Date;
  reason: string | null;
};
export type MarkOrigin = 'register' | 'paper';

const entry = `current_mark.mark, current_mark.mode, current_mark.arrangement, current_mark.seq`;
const cell = `current_mark.session_id AS "sessionId", current_mark.enrolment_id AS "enrolmentId"`;
const currentOfStatement = `SELECT ${cell}, ${entry} FROM current_mark WHERE current_mark.enrolment_id = $1`;
/** What says the same is told once: a row for each cell, with two ids, costs twice as much to read. */
const currentOfCohortStatement = `SELECT current_mark.session_id AS "sessionId", ${entry},
    string_agg(current_mark.enrolment_id::text, ',') AS "enrolmentIds"
  FROM current_mark WHERE ${takesPartSql('current_mark.enrolment_id', '$1')}
  GROUP BY current_mark.session_id, ${entry}`;

const asked = `unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS asked(session_id, enrolment_id, at)`;
const ofAsked = `current_mark.enrolment_id = asked.enrolment_id AND current_mark.session_id = asked.session_id`;
/** Cells by their places in what was asked: whoever asks knows their ids. */
const currentInStatement = `SELECT asked.at - 1 AS place, ${entry}
  FROM ${asked} LEFT JOIN current_mark ON ${ofAsked} WHERE ${takesPartSql('asked.enrolment_id', '$3')}`;
const keptInStatement = `SELECT ${cell}, ${entry}, current_mark.recorded_by AS "recordedBy", current_mark.recorded_at AS "recordedAt"
  FROM ${asked} JOIN current_mark ON ${ofAsked}`;

/** Keeps marks. They are only ever added to: what stands in a cell is its mark with the highest number. */
@Injectable()
export class Marks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: People,
  ) {}

  /** What stands in the cells of one person. */
  currentOf(enrolmentId: string): Promise<CurrentMark[]> {
    return this.uow.query<CurrentMark>(currentOfStatement, [enrolmentId]);
  }

  /** What stands in the cells of all who take part in a cohort, in one statement. */
  async currentOfCohort(cohortId: string): Promise<CurrentMark[]> {
    const groups = await this.uow.query<
      Omit<CurrentMark, 'enrolmentId'> & { enrolmentIds: string }
    >(currentOfCohortStatement, [cohortId]);
    const marks: CurrentMark[] = [];
    for (const { sessionId, mark, mode, arrangement, seq, enrolmentIds } of groups)
      for (const enrolmentId of enrolmentIds.split(','))
        marks.push({ sessionId, enrolmentId, mark, mode, arrangement, seq });
    return marks;
  }

  /**
   * What stands in these cells of a cohort, in one statement. Whoever writes has locked the sessions.
   * @throws NotFound when a cell belongs to somebody who does not take part
   */
  async currentIn(cohortId: string, cells: readonly Cell[]): Promise<CurrentMark[]> {
    type Row = (Entry & { place: number; seq: number }) | { place: number; seq: null };
    const rows = await this.uow.query<Row>(currentInStatement, [...idsOf(cells), cohortId]);
    assertVisible(rows.length === cells.length);
    const current: CurrentMark[] = [];
    for (const row of rows) {
      if (row.seq === null) continue;
      const { sessionId, enrolmentId } = cells[row.place]!;
      const { mark, mode, arrangement, seq } = row;
      current.push({ sessionId, enrolmentId, mark, mode, arrangement, seq });
    }
    return current;
  }

  /** What stands in these cells, with who recorded it and when. */
  keptIn(cells: readonly Cell[]): Promise<KeptMark[]> {
    return this.uow.query<KeptMark>(keptInStatement, idsOf(cells));
  }

  /** The same marks with the names of those who recorded them, in one statement. */
  async named<M extends { recordedBy: string }>(marks: readonly M[]): Promise<M[]> {
    const people = await this.people.byIds(marks.map(({ recordedBy }) => recordedBy));
    return marks.map((mark) => {
      const person = people.get(mark.recordedBy);
      return { ...mark, recordedBy: person ? fullName(person) : '' };
    });
  }

  /** Everything that was ever in a cell, the oldest first. */
  historyOf({ sessionId, enrolmentId }: Cell): Promise<RecordedMark[]> {
    return this.uow.query<RecordedMark>(
      `SELECT mark.seq, mark.mark, mark.mode, mark.arrangement, mark.origin, mark.recorded_by AS "recordedBy",
         mark.recorded_at AS "recordedAt", mark.reason
       FROM mark WHERE mark.session_id = $1 AND mark.enrolment_id = $2 ORDER BY mark.seq`,
      [sessionId, enrolmentId],
    );
  }

  /** Adds marks in one statement; the number of a cell that somebody else has just used is refused by the database. */
  async add(
    marks: readonly NewMark[],
    about: { recordedBy: string; origin: MarkOrigin; reason: string | null },
  ): Promise<void> {
    const column = <T>(of: (mark: NewMark) => T) => marks.map(of);
    await this.uow.note(
      `INSERT INTO mark (session_id, enrolment_id, seq, mark, mode, arrangement, origin, recorded_by, recorded_at, reason)
       SELECT new.session_id, new.enrolment_id, new.seq, new.mark, new.mode, new.arrangement, $7, $8, $9, $10
       FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[])
         AS new(session_id, enrolment_id, seq, mark, mode, arrangement)`,
      [
        idList(column(({ sessionId }) => sessionId)),
        idList(column(({ enrolmentId }) => enrolmentId)),
        column(({ seq }) => seq),
        column(({ mark }) => mark),
        column(({ mode }) => mode),
        column(({ arrangement }) => arrangement),
        about.origin,
        about.recordedBy,
        this.clock.now(),
        about.reason,
      ],
    );
  }
}

const idsOf = (cells: readonly Cell[]): [string, string] => [
  idList(cells.map(({ sessionId }) => sessionId)),
  idList(cells.map(({ enrolmentId }) => enrolmentId)),
];
