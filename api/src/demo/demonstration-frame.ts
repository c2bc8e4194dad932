import type { INestApplicationContext } from '@nestjs/common';
import { CriteriaVersions } from '../certification/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Programmes, type Manifest } from '../programmes/index.js';
import type { LocaleText } from '../shared/locale-text.js';

/** What the cohorts stand on: who acts, which departments there are, and what the programme pins. */
export type DemonstrationFrame = {
  /** Whoever kept the lists on paper. */
  trainer: Actor;
  departments: ReadonlyMap<string, string>;
  programme: DemonstrationProgramme;
  now: Date;
};

export type DemonstrationProgramme = {
  pinned: { programmeId: string; programmeVersionId: string; criteriaVersionId: string };
  modules: Manifest['modules'];
  /** Code, module and title of a planned session. */
  session: (code: string) => { code: string; moduleId: string | null; title: LocaleText };
};

/** A shipped programme as it has just been published. */
export async function shippedProgramme(
  app: INestApplicationContext,
  slug: string,
): Promise<DemonstrationProgramme> {
  const programmes = app.get(Programmes, { strict: false });
  const { programmeId, versionId } = await programmes.latestVersion(slug);
  const { id: criteriaVersionId } = await app
    .get(CriteriaVersions, { strict: false })
    .latestOf(programmeId);
  const manifest = await programmes.manifest(versionId);
  const planned = new Map(manifest.sessions.map((session) => [session.code, session]));
  return {
    pinned: { programmeId, programmeVersionId: versionId, criteriaVersionId },
    modules: manifest.modules,
    session: (code) => {
      const session = planned.get(code);
      if (!session) throw new Error(`The programme plans no session ${code}`);
      return {
        code,
        title: session.title,
        moduleId: manifest.modules.find(({ slug }) => slug === session.module)?.id ?? null,
      };
    },
  };
}
