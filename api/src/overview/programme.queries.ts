import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import {
  Programmes,
  type Manifest,
  type ManifestModule,
  type ManifestQuiz,
} from '../programmes/index.js';
import {
  baselineOffer,
  bestAttempt,
  isOpen,
  LearnerRecord,
  type LearnerFacts,
} from './learner-record.js';
import type {
  BestResultView,
  ProgrammeAssignmentView,
  ProgrammeModuleView,
  ProgrammeTestView,
  ProgrammeView,
} from './overview.dto.js';

/** The programme as one learner goes through it: one statement, the words come from memory. */
@Injectable()
export class ProgrammeQueries {
  constructor(
    private readonly programmes: Programmes,
    private readonly records: LearnerRecord,
  ) {}

  /** @throws NotFound when the actor learns nowhere */
  async mine(actor: Actor, cohortSlug?: string): Promise<ProgrammeView> {
    const learner = await this.records.mine(actor, cohortSlug);
    const { cohort, done } = learner;
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    return {
      cohort: {
        slug: cohort.slug,
        title: cohort.title,
        zone: cohort.zone,
        startsOn: cohort.startsOn,
        endsOn: cohort.endsOn,
        evidenceClosesOn: cohort.evidenceClosesOn,
        synthetic: cohort.synthetic,
      },
      slug: manifest.slug,
      title: manifest.title,
      summary: manifest.summary,
      modelledOn: manifest.modelledOn,
      hours: manifest.hours,
      baseline: baselineOffer(manifest, learner),
      modules: manifest.modules.map((module) => moduleView(module, done)),
      finalTest: manifest.finalTest ? testView(manifest.finalTest, done) : null,
      assignment: assignmentView(manifest, done),
    };
  }
}

function moduleView(module: ManifestModule, done: LearnerFacts): ProgrammeModuleView {
  const { id, slug, code, title, summary, state, minutes, quiz, prompt } = module;
  const lessons = module.lessons.map((lesson) => ({
    id: lesson.id,
    slug: lesson.slug,
    title: lesson.title,
    minutes: lesson.minutes,
    state: done.lessons.get(lesson.id) ?? ('new' as const),
  }));
  const best = quiz ? resultView(quiz, done) : null;
  const answered = prompt !== null && done.prompts.has(prompt.id);
  const parts = lessons.map((lesson) => lesson.state === 'done');
  if (quiz) parts.push(best?.passed === true);
  if (prompt) parts.push(answered);
  return {
    slug,
    code,
    title,
    summary,
    state,
    minutes,
    lessons,
    opensOn: done.opensOn.get(id) ?? null,
    open: isOpen(module, done),
    quiz: quiz ? { slug: quiz.slug, title: quiz.title, items: quiz.items, best } : null,
    prompt: prompt ? { id: prompt.id, state: answered ? 'answered' : 'open' } : null,
    share: { done: parts.filter(Boolean).length, total: parts.length },
  };
}

function resultView(
  { slug, rightAtLeast }: ManifestQuiz,
  { attempts }: LearnerFacts,
): BestResultView | null {
  const best = bestAttempt(attempts, slug);
  return best ? { ...best, passed: best.right >= rightAtLeast } : null;
}

function testView(test: ManifestQuiz, done: LearnerFacts): ProgrammeTestView {
  const { slug, title, state, attempts: attemptsAllowed } = test;
  const attemptsUsed = done.attempts.filter(({ quizSlug }) => quizSlug === slug).length;
  return { slug, title, state, attemptsUsed, attemptsAllowed, best: resultView(test, done) };
}

function assignmentView(
  { assignment }: Manifest,
  { submissions }: LearnerFacts,
): ProgrammeAssignmentView | null {
  if (!assignment) return null;
  const mine = submissions.filter(({ assignmentSlug }) => assignmentSlug === assignment.slug);
  const state = mine.some((one) => one.state === 'passed')
    ? ('passed' as const)
    : (mine.toSorted((a, b) => b.number - a.number)[0]?.state ?? ('open' as const));
  return { slug: assignment.slug, title: assignment.title, state };
}
