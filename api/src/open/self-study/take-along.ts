import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@stoa/content';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { fitPlace } from './domain/fit-place.js';
import type { KeptPlace } from './domain/kept-place.js';
import { TakenAlongAlready } from './self-study.errors.js';
import { StudyShelves } from './study-shelf.js';

export type TakenAlong = { lessons: number; quizzes: number; left: number };

/** What a device kept comes into the account, once. It is joined with what the account has: a lesson finished in either is finished. */
@Injectable()
export class TakeAlong {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly shelves: StudyShelves,
  ) {}

  /** The same text again, as after an answer that got lost, changes nothing. @throws TakenAlongAlready for another one */
  async execute(actor: Actor, kept: KeptPlace): Promise<TakenAlong> {
    const { studied } = await this.shelves.now();
    const { place, left } = fitPlace(kept, studied);
    const { lessons, quizzes } = place;
    const taken = {
      lessons: Object.keys(lessons).length,
      quizzes: Object.keys(quizzes).length,
      left,
    };
    await this.uow.run(async () => {
      if (!(await this.isFirst(actor, hashOf(kept)))) return;
      await this.joinLessons(actor, lessons);
      await this.joinQuizzes(actor, quizzes);
      const subject = { type: 'person', id: actor.personId };
      await this.audit.record(actor, 'open.taken-along', subject, { after: taken });
    });
    return taken;
  }

  /** Of two that come at once the second waits for the first. */
  private async isFirst({ personId }: Actor, hash: Buffer): Promise<boolean> {
    const written = await this.uow.one(
      `INSERT INTO self_study (person_id, place_hash) VALUES ($1, $2) ON CONFLICT (person_id) DO NOTHING RETURNING 1`,
      [personId, hash],
    );
    if (written !== null) return true;
    const { same } = found(
      await this.uow.one<{ same: boolean }>(
        `SELECT self_study.place_hash = $2 AS same FROM self_study WHERE self_study.person_id = $1`,
        [personId, hash],
      ),
    );
    if (!same) throw new TakenAlongAlready();
    return false;
  }

  private joinLessons({ personId }: Actor, lessons: KeptPlace['lessons']): Promise<unknown> {
    const rows = Object.entries(lessons).map(([id, lesson]) => ({ id, ...lesson }));
    return this.uow.query(
      `INSERT INTO self_study_lesson (person_id, lesson_id, screen, decisions, done)
       SELECT $1, lesson.id, lesson.screen, lesson.decisions, lesson.done
       FROM jsonb_to_recordset($2::jsonb) AS lesson(id uuid, screen text, decisions jsonb, done boolean)
       ON CONFLICT (person_id, lesson_id) DO UPDATE SET screen = excluded.screen, decisions = excluded.decisions, done = excluded.done
       WHERE excluded.done OR NOT self_study_lesson.done`,
      [personId, JSON.stringify(rows)],
    );
  }

  private joinQuizzes({ personId }: Actor, quizzes: KeptPlace['quizzes']): Promise<unknown> {
    const rows = Object.entries(quizzes).map(([id, answers]) => ({ id, answers }));
    return this.uow.query(
      `INSERT INTO self_study_quiz (person_id, quiz_id, answers)
       SELECT $1, quiz.id, quiz.answers FROM jsonb_to_recordset($2::jsonb) AS quiz(id uuid, answers jsonb)
       ON CONFLICT (person_id, quiz_id) DO UPDATE SET answers = self_study_quiz.answers || excluded.answers`,
      [personId, JSON.stringify(rows)],
    );
  }
}

const hashOf = (kept: KeptPlace): Buffer =>
  createHash('sha256').update(canonicalJson(kept)).digest();
