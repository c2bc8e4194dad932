import { Injectable } from '@nestjs/common';
import { awardStateSql, Outcomes, type Judged } from '../certification/index.js';
import { Cohorts, type SessionFacts } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Programmes, type Manifest, type ManifestModule } from '../programmes/index.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { nextThing, type ModuleToStudy, type NextThing } from './domain/next-thing.js';
import {
  baselineOffer,
  bestAttempt,
  isOpen,
  LearnerRecord,
  type LearnerFacts,
} from './learner-record.js';
import type {
  CriteriaLineView,
  NextView,
  TodayCohortView,
  TodaySessionView,
  TodayView,
  WaitingView,
} from './overview.dto.js';

/** Today, for a learner. */
@Injectable()
export class TodayQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
    private readonly programmes: Programmes,
    private readonly outcomes: Outcomes,
    private readonly records: LearnerRecord,
  ) {}

  /** @throws NotFound when the actor learns nowhere */
  async today(actor: Actor, cohortSlug?: string): Promise<TodayView> {
    const learner = await this.records.mine(actor, cohortSlug);
    const { enrolment, cohort, done } = learner;
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    const modules = manifest.modules.map((module) => toStudy(module, done));
    const next = nextThing(
      modules,
      manifest.assignment
        ? { slug: manifest.assignment.slug, handedIn: done.submissions.length > 0 }
        : null,
    );
    const judged = (await this.outcomes.of(cohort, [enrolment])).get(enrolment.id)!;
    const all = await this.cohortsOf(actor);
    return {
      cohort: all.find(({ slug }) => slug === cohort.slug)!,
      cohorts: all,
      baseline: baselineOffer(manifest, learner),
      next: next ? nextView(next, manifest) : null,
      session: this.nextSession(await this.cohorts.sessionsOf(cohort.id), cohort.zone),
      waiting: waiting(modules, manifest),
      criteria: criteriaLine(judged, manifest),
      certificates: await this.certificatesOf(enrolment.id),
    };
  }

  /** The session under way or the next one planned; null after the last. */
  nextSession(sessions: readonly SessionFacts[], zone: string): TodaySessionView | null {
    const now = this.clock.now();
    const next = sessions.find(({ state, endsAt }) => state === 'planned' && endsAt > now);
    if (!next) return null;
    const { moduleId: _m, state: _s, origin: _o, version: _v, ...session } = next;
    return {
      ...session,
      today: dateIn(zone, instantOf(session.startsAt)) === dateIn(zone, instantOf(now)),
    };
  }

  private cohortsOf(actor: Actor): Promise<TodayCohortView[]> {
    return this.uow.query<TodayCohortView>(
      `SELECT cohort.slug, cohort.title, programme.slug AS "programmeSlug", programme_version.body->'title' AS "programmeTitle", cohort.zone, cohort.synthetic, enrolment.state
       FROM enrolment JOIN cohort ON cohort.id = enrolment.cohort_id JOIN programme ON programme.id = cohort.programme_id
       JOIN programme_version ON programme_version.id = cohort.programme_version_id
       WHERE enrolment.person_id = $1 ORDER BY cohort.ends_on DESC, cohort.id LIMIT 50`,
      [actor.personId],
    );
  }

  private async certificatesOf(enrolmentId: string): Promise<number> {
    const row = await this.uow.one<{ awards: number }>(
      `SELECT count(*) AS awards FROM award WHERE award.enrolment_id = $1 AND ${awardStateSql('award.id')} = 'valid'`,
      [enrolmentId],
    );
    return row?.awards ?? 0;
  }
}

function toStudy(module: ManifestModule, done: LearnerFacts): ModuleToStudy {
  const { slug, code, lessons, quiz, prompt, minutes } = module;
  return {
    ...{ slug, code, open: isOpen(module, done) },
    lessons: lessons.map((lesson) => ({
      slug: lesson.slug,
      minutes: lesson.minutes,
      done: done.lessons.get(lesson.id) === 'done',
    })),
    quiz: quiz
      ? {
          slug: quiz.slug,
          items: quiz.items,
          passed: (bestAttempt(done.attempts, quiz.slug)?.right ?? -1) >= quiz.rightAtLeast,
        }
      : null,
    prompt: prompt
      ? { id: prompt.id, minutes: minutes.task, answered: done.prompts.has(prompt.id) }
      : null,
  };
}

function nextView({ kind, moduleSlug, target, minutes }: NextThing, manifest: Manifest): NextView {
  const module = manifest.modules.find(({ slug }) => slug === moduleSlug) ?? null;
  const titles = {
    lesson: module?.lessons.find(({ slug }) => slug === target)?.title,
    quiz: module?.quiz?.title,
    prompt: module?.title,
    assignment: manifest.assignment?.title,
  };
  return {
    kind,
    moduleSlug,
    moduleCode: module?.code ?? null,
    target,
    title: titles[kind] ?? {},
    minutes,
  };
}

/** Prompts of open modules that nobody has answered yet; what is next already has its own card. */
function waiting(modules: readonly ModuleToStudy[], manifest: Manifest): WaitingView[] {
  return modules.flatMap(({ slug, code, open, prompt }): WaitingView[] => {
    if (!open || !prompt || prompt.answered) return [];
    const title = manifest.modules.find((module) => module.slug === slug)?.title ?? {};
    return [{ kind: 'prompt', target: prompt.id, moduleCode: code, title }];
  });
}

function criteriaLine({ outcomes }: Judged, { criteria }: Manifest): CriteriaLineView {
  const titles = new Map(criteria?.criteria.map(({ key, title }) => [key, title]));
  const missing = outcomes
    .filter(({ state }) => state !== 'met')
    .map(({ key }) => ({ key, title: titles.get(key) ?? { en: key } }));
  return { met: outcomes.length - missing.length, total: outcomes.length, missing };
}
