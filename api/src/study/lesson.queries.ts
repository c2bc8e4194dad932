import { Injectable } from '@nestjs/common';
import type { Lesson, LessonText } from '@stoa/content';
import { mineSql, opensOnSql } from '../cohorts/index.js';
import {
  lessonsInOrder,
  Programmes,
  type LessonPlace,
  type Manifest,
} from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { FrozenJson } from '../platform/http/frozen-json.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { positionIn } from './domain/lesson-path.js';
import type { LessonView } from './study.dto.js';
import { ModuleNotOpen } from './study.errors.js';

export type LessonAddress = { module: string; lesson: string };

type Standing = {
  programmeVersionId: string;
  zone: string;
  opens: Record<string, string>;
  screen: string | null;
  completedAt: Date | null;
  decisions: Record<string, string>;
};

/** Each has some 25 kB. */
const keptLessons = 200;

const standingStatement = `WITH mine AS (${mineSql('$1', '$2')})
  SELECT mine."programmeVersionId", mine.zone, ${opensOnSql('mine."cohortId"')} AS opens, progress.screen, progress.completed_at AS "completedAt",
    (SELECT coalesce(json_object_agg(decision.screen, decision.choice), '{}'::json) FROM lesson_decision AS decision
     WHERE decision.enrolment_id = mine.id AND decision.lesson_id = ANY($3::uuid[])) AS decisions
  FROM mine LEFT JOIN lesson_progress AS progress ON progress.enrolment_id = mine.id AND progress.lesson_id = ANY($3::uuid[])`;

/** A lesson as its reader sees it: one statement, the words come from memory. */
@Injectable()
export class LessonQueries {
  private readonly words = new KeptById<FrozenJson>(keptLessons);

  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly programmes: Programmes,
  ) {}

  /** @returns a `LessonView` as JSON */
  async lesson(actor: Actor, address: LessonAddress, cohort: string | undefined): Promise<Buffer> {
    const likely = [...this.programmes.manifestsAtHand().values()].flatMap(
      (manifest) => placeAt(manifest, address)?.place.lesson.id ?? [],
    );
    const standing = await this.standing(actor, cohort, likely);
    const manifest = await this.programmes.manifest(standing.programmeVersionId);
    const spot = found(placeAt(manifest, address));
    const { id } = spot.place.lesson;
    // Only the first reader after a start comes here twice: until then the lesson's id is not in memory.
    return this.view(
      manifest,
      spot,
      likely.includes(id) ? standing : await this.standing(actor, cohort, [id]),
    );
  }

  /** @param lessonIds at most one of them is in the programme of this cohort */
  private async standing(
    actor: Actor,
    cohort: string | undefined,
    lessonIds: readonly string[],
  ): Promise<Standing> {
    const row = await this.uow.one<Standing>(standingStatement, [
      actor.personId,
      cohort ?? null,
      lessonIds,
    ]);
    return found(row);
  }

  private async view(manifest: Manifest, spot: Spot, standing: Standing): Promise<Buffer> {
    const { module, lesson: pinned } = spot.place;
    const today = dateIn(standing.zone, instantOf(this.clock.now()));
    const opensOn = standing.opens[module.id] ?? null;
    if (opensOn === null || opensOn > today) throw new ModuleNotOpen(opensOn);
    const lesson = await this.programmes.lessonVersion(pinned.versionId);
    const words = await this.words.get(
      `${standing.programmeVersionId} ${pinned.versionId}`,
      async () => new FrozenJson(wordsOf(manifest, spot, lesson)),
    );
    const own: OwnPart = {
      checks: lesson.law.map(({ screen, checkBy }) => ({ screen, checkBy, past: checkBy < today })),
      position: positionIn(lesson, standing),
    };
    return words.with(own);
  }
}

/** What depends on the reader and the day; all else is the same for everybody of a programme version. */
type OwnPart = Pick<LessonView, 'checks' | 'position'>;

function wordsOf(
  manifest: Manifest,
  { place: { module, lesson: pinned }, previous, next }: Spot,
  lesson: Lesson,
): Omit<LessonView, keyof OwnPart> {
  const { id, slug, title, minutes } = pinned;
  return {
    ...{ id, slug, title, minutes },
    locales: Object.fromEntries(
      Object.entries(lesson.locales).map(([locale, text]) => [locale, textView(text)]),
    ),
    module: { slug: module.slug, code: module.code, title: module.title },
    glossary: module.glossary,
    sources: lesson.sources.flatMap((key) => manifest.sources[key] ?? []),
    previous: previous ? addressOf(previous) : null,
    next: next ? addressOf(next) : null,
  };
}

type Spot = { place: LessonPlace; previous: LessonPlace | null; next: LessonPlace | null };

function placeAt(manifest: Manifest, address: LessonAddress): Spot | null {
  const places = lessonsInOrder(manifest);
  const at = places.findIndex(
    ({ module, lesson }) => module.slug === address.module && lesson.slug === address.lesson,
  );
  const place = places[at];
  return place ? { place, previous: places[at - 1] ?? null, next: places[at + 1] ?? null } : null;
}

const addressOf = ({ module, lesson }: LessonPlace) => ({
  module: module.slug,
  lesson: lesson.slug,
});

function textView({ title, state, freshness, screens }: LessonText): LessonView['locales'][string] {
  return { title, state: freshness === 'stale' ? 'stale' : state, screens };
}
