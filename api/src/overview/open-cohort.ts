import { Injectable } from '@nestjs/common';
import { CriteriaVersions } from '../certification/index.js';
import {
  checkSchedule,
  CreateCohort,
  modulesOpening,
  ProgrammeUnknown,
  ScheduleRefused,
  type NewSession,
  type Schedule,
} from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Programmes, type Manifest } from '../programmes/index.js';
import { calendarDate } from '../shared/calendar-date.js';
import type { LocaleText } from '../shared/locale-text.js';
import { at } from '../shared/wall-clock.js';

type PlannedSession = Schedule['sessions'][number] & {
  mode: NewSession['mode'];
  place?: string | null;
  joinUrl?: string | null;
};

export type CohortOrder = Omit<Schedule, 'sessions'> & {
  slug: string;
  title: LocaleText;
  programme: string;
  locale: string;
  zone: string;
  sessions: readonly PlannedSession[];
};

/**
 * Opens a cohort of a programme's latest version under its latest criteria. It stands here because what pins criteria lies to the
 * right of cohorts; the writing and its audit row are those of `CreateCohort`.
 */
@Injectable()
export class OpenCohort {
  constructor(
    private readonly programmes: Programmes,
    private readonly criteria: CriteriaVersions,
    private readonly createCohort: CreateCohort,
  ) {}

  /** @throws ProgrammeUnknown, ScheduleRefused; a slug that is taken is refused by its constraint */
  async execute(
    actor: Actor,
    { programme, sessions, ...order }: CohortOrder,
  ): Promise<{ slug: string }> {
    const pinned = await this.pin(programme);
    const manifest = await this.programmes.manifest(pinned.programmeVersionId);
    const planned = new Map(manifest.sessions.map((session) => [session.code, session]));
    const fault = checkSchedule([...planned.keys()], { ...order, sessions });
    if (fault) throw new ScheduleRefused(fault);
    const dated = sessions.map(({ code, date }) => ({
      module: planned.get(code)!.module,
      date: calendarDate(date),
    }));
    await this.createCohort.execute(actor, {
      ...order,
      ...pinned,
      synthetic: false,
      modules: modulesOpening(manifest.modules, dated, calendarDate(order.startsOn)),
      sessions: sessions.map((session) => sessionOf(session, manifest, order.zone)),
    });
    return { slug: order.slug };
  }

  private async pin(
    slug: string,
  ): Promise<{ programmeId: string; programmeVersionId: string; criteriaVersionId: string }> {
    const programme = await this.programmes.findLatestVersion(slug);
    const criteria = programme && (await this.criteria.findLatestOf(programme.programmeId));
    if (!criteria) throw new ProgrammeUnknown();
    return {
      programmeId: programme.programmeId,
      programmeVersionId: programme.versionId,
      criteriaVersionId: criteria.id,
    };
  }
}

/** The code has been checked: the programme plans it. */
function sessionOf(
  session: PlannedSession,
  { sessions, modules }: Manifest,
  zone: string,
): NewSession {
  const { code, date, starts, ends, mode, place, joinUrl } = session;
  const { title, module } = sessions.find((planned) => planned.code === code)!;
  return {
    ...{ code, title, mode },
    moduleId: modules.find(({ slug }) => slug === module)?.id ?? null,
    startsAt: at(date, starts, zone),
    endsAt: at(date, ends, zone),
    place: place?.trim() || null,
    joinUrl: joinUrl ?? null,
  };
}
