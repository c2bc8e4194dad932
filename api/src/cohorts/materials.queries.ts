import { Injectable } from '@nestjs/common';
import type { Plan, PlanText } from '@stoa/content';
import { handoutView, Programmes, textStateOf } from '../programmes/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { found } from '../platform/http/domain-error.js';
import { Cohorts, type SessionFacts } from './cohorts.js';
import type { SessionView } from './cohorts.dto.js';
import type {
  CohortHandoutsView,
  PlanTextView,
  PlanView,
  SessionMaterialsView,
} from './materials.dto.js';

/** What a trainer holds a session with. The words are those of the version that the cohort is pinned to, and come from memory. */
@Injectable()
export class MaterialsQueries {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly programmes: Programmes,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async ofProgramme(actor: Actor, slug: string): Promise<CohortHandoutsView> {
    const { programmeVersionId } = await this.cohorts.trainedBy(actor, slug);
    const { handouts } = await this.programmes.manifest(programmeVersionId);
    return { items: handouts.map(handoutView) };
  }

  /** @throws NotFound unless the actor trains the cohort and it has a session of that code */
  async of(actor: Actor, slug: string, code: string): Promise<SessionMaterialsView> {
    const cohort = await this.cohorts.trainedBy(actor, slug);
    const sessions = await this.cohorts.sessionsOf(cohort.id);
    const session = found(sessions.find((each) => each.code === code) ?? null);
    const manifest = await this.programmes.manifest(cohort.programmeVersionId);
    const module = manifest.modules.find(({ id }) => id === session.moduleId) ?? null;
    return {
      session: sessionView(session),
      module: module && { slug: module.slug, code: module.code, title: module.title },
      plan: module?.plan ? planView(module.plan) : null,
      handouts: module?.handouts.map(handoutView) ?? [],
    };
  }
}

function sessionView(session: SessionFacts): SessionView {
  const { moduleId: _m, version: _v, ...view } = session;
  return view;
}

/** A plan in the words of every language that it is written in. */
export function planView({ minutes, group, locales }: Plan): PlanView {
  return {
    ...{ minutes, groupAtLeast: group.atLeast, groupAtMost: group.atMost },
    locales: inEach(locales, planText),
  };
}

const planText = ({ title, materials, fallback, introHtml, rows, ...text }: PlanText) => {
  const steps = rows.map(({ from, to, whatHtml, saysHtml }) => ({ from, to, whatHtml, saysHtml }));
  const view: PlanTextView = {
    title,
    state: textStateOf(text),
    materials,
    fallback,
    introHtml,
    steps,
  };
  return view;
};

const inEach = <From, To>(locales: Record<string, From>, view: (text: From) => To) =>
  Object.fromEntries(Object.entries(locales).map(([locale, text]) => [locale, view(text)]));
