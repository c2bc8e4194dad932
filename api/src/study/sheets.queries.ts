import { Injectable } from '@nestjs/common';
import type { Handout } from '@stoa/content';
import { Enrolments } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { found } from '../platform/http/domain-error.js';
import {
  handoutView,
  Programmes,
  type Manifest,
  type ManifestModule,
} from '../programmes/index.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import type { LocaleText } from '../shared/locale-text.js';
import type { SheetGroupView, SheetsView, SheetView } from './sheets.dto.js';

type Group = { module: ManifestModule | null; title: LocaleText; handouts: readonly Handout[] };

/** The sheets of a learner's own programme. Those of a module come with it, those for staff never. */
@Injectable()
export class SheetsQueries {
  constructor(
    private readonly enrolments: Enrolments,
    private readonly programmes: Programmes,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the actor learns nowhere */
  async all(actor: Actor, cohort: string | undefined): Promise<SheetsView> {
    const groups = await this.groups(actor, cohort);
    return { groups: groups.filter(({ handouts }) => handouts.length > 0).map(groupView) };
  }

  /** @throws NotFound for a sheet that is not there, not open yet, or for staff */
  async one(
    actor: Actor,
    { module, sheet }: { module: string | null; sheet: string },
    cohort: string | undefined,
  ): Promise<SheetView> {
    const groups = await this.groups(actor, cohort);
    const group = found(groups.find((each) => (each.module?.slug ?? null) === module) ?? null);
    const handout = found(group.handouts.find(({ slug }) => slug === sheet) ?? null);
    return { code: group.module?.code ?? null, sheet: handoutView(handout) };
  }

  private async groups(actor: Actor, cohort: string | undefined): Promise<Group[]> {
    const enrolment = await this.enrolments.mine(actor, cohort);
    const manifest = await this.programmes.manifest(enrolment.programmeVersionId);
    const opens = await this.enrolments.openModules(enrolment.cohortId);
    const today = dateIn(enrolment.zone, instantOf(this.clock.now()));
    const open = new Set(
      opens.filter(({ opensOn }) => opensOn <= today).map(({ moduleId }) => moduleId),
    );
    return groupsOf(manifest, open).map(({ handouts, ...group }) => ({
      ...group,
      handouts: handouts.filter(({ readers }) => readers !== 'staff'),
    }));
  }
}

function groupsOf(manifest: Manifest, open: ReadonlySet<string>): Group[] {
  return [
    { module: null, title: manifest.title, handouts: manifest.handouts },
    ...manifest.modules
      .filter(({ id }) => open.has(id))
      .map((module) => ({ module, title: module.title, handouts: module.handouts })),
  ];
}

function groupView({ module, title, handouts }: Group): SheetGroupView {
  return {
    ...{ module: module?.slug ?? null, code: module?.code ?? null, title },
    sheets: handouts.map(({ slug, paper, locales }) => ({
      ...{ slug, paper },
      title: Object.fromEntries(
        Object.entries(locales).map(([locale, text]) => [locale, text.title]),
      ),
    })),
  };
}
