import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { fitLesson } from './domain/fit-place.js';
import type { KeptLesson } from './domain/kept-place.js';
import { NotAsPublished } from './self-study.errors.js';
import { StudyShelves } from './study-shelf.js';

/** Keeps where somebody signed in is in an open lesson. A lesson once finished stays so. */
@Injectable()
export class KeepLesson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly shelves: StudyShelves,
  ) {}

  /** @throws NotFound, NotAsPublished */
  async execute(actor: Actor, lessonId: string, kept: KeptLesson): Promise<void> {
    const { studied } = await this.shelves.now();
    const screens = found(studied.lessons.get(lessonId) ?? null);
    if (!isWhole(kept, fitLesson(kept, screens))) throw new NotAsPublished();
    await this.uow.query(
      `INSERT INTO self_study_lesson (person_id, lesson_id, screen, decisions, done) VALUES ($1, $2, $3, $4::jsonb, $5)
       ON CONFLICT (person_id, lesson_id) DO UPDATE SET screen = excluded.screen, decisions = excluded.decisions,
         done = self_study_lesson.done OR excluded.done`,
      [actor.personId, lessonId, kept.screen, JSON.stringify(kept.decisions), kept.done],
    );
  }
}

const isWhole = (kept: KeptLesson, fitted: KeptLesson): boolean =>
  kept.screen === fitted.screen &&
  Object.keys(kept.decisions).length === Object.keys(fitted.decisions).length;
