import { Injectable } from '@nestjs/common';
import type { Audience, Lesson } from '@stoa/content';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { KeptById } from '../platform/memory/kept-by-id.js';
import type { LocaleText } from '../shared/locale-text.js';
import type { Manifest } from './domain/manifest.js';

export type ProgrammeVersion = { programmeId: string; versionId: string; number: number };
export type ProgrammeOffered = { slug: string; title: LocaleText; audience: Audience };

/** Reads what has been published. Versions never change, so they stay in memory once read. */
@Injectable()
export class Programmes {
  private readonly manifests = new KeptById<Manifest>(50);
  private readonly lessons = new KeptById<Lesson>(500);

  constructor(private readonly uow: UnitOfWork) {}

  /** @throws NotFound */
  manifest(programmeVersionId: string): Promise<Manifest> {
    return this.manifests.get(programmeVersionId, async () => ({
      // What was published before programmes had sheets of their own has none.
      ...{ handouts: [] },
      ...(await this.body<Manifest>('programme_version', programmeVersionId)),
    }));
  }

  /** The manifests in memory just now, by version id; for writes that must not wait for a read. */
  manifestsAtHand(): ReadonlyMap<string, Manifest> {
    return this.manifests.present();
  }

  /**
   * A lesson as it was published.
   * @throws NotFound
   */
  lessonVersion(lessonVersionId: string): Promise<Lesson> {
    return this.lessons.get(lessonVersionId, () =>
      this.body<Lesson>('lesson_version', lessonVersionId),
    );
  }

  /** Lesson versions in memory just now, by id. */
  lessonVersionsAtHand(): ReadonlyMap<string, Lesson> {
    return this.lessons.present();
  }

  /**
   * The version of a programme that stands now; what a new cohort is pinned to.
   * @throws NotFound
   */
  async latestVersion(slug: string): Promise<ProgrammeVersion> {
    return found(await this.findLatestVersion(slug));
  }

  /** The same, or null where there is no such programme. */
  findLatestVersion(slug: string): Promise<ProgrammeVersion | null> {
    return this.uow.one<ProgrammeVersion>(
      `SELECT programme.id AS "programmeId", programme_version.id AS "versionId", programme_version.number
       FROM programme JOIN programme_version ON programme_version.programme_id = programme.id
       WHERE programme.slug = $1 ORDER BY programme_version.number DESC LIMIT 1`,
      [slug],
    );
  }

  /** The versions that stand now of the programmes for these audiences, by strand. */
  latestFor(audiences: readonly Audience[]): Promise<ProgrammeVersion[]> {
    return this.uow.query<ProgrammeVersion>(
      `SELECT DISTINCT ON (programme.strand, programme.id) programme.id AS "programmeId", programme_version.id AS "versionId",
         programme_version.number
       FROM programme JOIN programme_version ON programme_version.programme_id = programme.id
       WHERE programme.audience = ANY($1::text[])
       ORDER BY programme.strand, programme.id, programme_version.number DESC`,
      [audiences],
    );
  }

  /**
   * For whom a programme is.
   * @throws NotFound
   */
  async audienceOf(programmeId: string): Promise<Audience> {
    const sql = `SELECT programme.audience FROM programme WHERE programme.id = $1`;
    return found(await this.uow.one<{ audience: Audience }>(sql, [programmeId])).audience;
  }

  /** What a cohort can be opened of: the latest versions that say what a certificate asks for, by slug. */
  offered(): Promise<ProgrammeOffered[]> {
    return this.uow.query<ProgrammeOffered>(
      `SELECT latest.slug, latest.body->'title' AS title, latest.audience FROM (
         SELECT DISTINCT ON (programme.slug) programme.slug, programme.audience, programme_version.body
         FROM programme JOIN programme_version ON programme_version.programme_id = programme.id
         ORDER BY programme.slug, programme_version.number DESC) AS latest
       WHERE jsonb_typeof(latest.body->'criteria') = 'object' ORDER BY latest.slug`,
    );
  }

  /** The version of each programme that stands now, in the order of their strands. */
  latestVersions(): Promise<ProgrammeVersion[]> {
    return this.uow.query<ProgrammeVersion>(
      `SELECT DISTINCT ON (programme.strand, programme.id) programme.id AS "programmeId", programme_version.id AS "versionId",
         programme_version.number
       FROM programme JOIN programme_version ON programme_version.programme_id = programme.id
       ORDER BY programme.strand, programme.id, programme_version.number DESC`,
    );
  }

  /** Ids of programmes that belong to the city and not to the files; publishing leaves them alone. */
  async ownedByCity(): Promise<Set<string>> {
    const rows = await this.uow.query<{ id: string }>(
      `SELECT programme.id FROM programme WHERE programme.origin = 'city'`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async body<T>(table: 'programme_version' | 'lesson_version', id: string): Promise<T> {
    const row = found(
      await this.uow.one<{ body: T }>(`SELECT ${table}.body FROM ${table} WHERE ${table}.id = $1`, [
        id,
      ]),
    );
    return row.body;
  }
}
