import { Injectable, type OnModuleInit } from '@nestjs/common';
import { contentHash, type Lesson, type Programme } from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

const lessonVersions = { table: 'lesson_version', owner: 'lesson_id', noun: 'lesson' };

/** Programmes, modules and lessons as rows that other tables can point at, and the versions of lessons. */
@Injectable()
export class ProgrammeRowsPart implements PublishedPart, OnModuleInit {
  readonly name = 'lessons';

  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(10, this);
  }

  plan({ content }: PublishInput): Promise<string[]> {
    return this.versions.plan(lessonVersions, frozenLessons(content.programmes));
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    await this.keepRows(content.programmes);
    const standing = await this.versions.publish(
      lessonVersions,
      frozenLessons(content.programmes),
      publishedAt,
    );
    for (const [lessonId, versionId] of standing) pins.set(lessonId, versionId);
  }

  /** Rows that are not in the files any more stay: evidence hangs on them. Those of the city are left alone. */
  private async keepRows(programmes: readonly Programme[]): Promise<void> {
    await this.uow.query(
      `INSERT INTO programme (id, slug, origin, strand, audience)
       SELECT item.id, item.slug, 'shipped', item.strand, item.audience
       FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, slug text, strand text, audience text)
       ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, strand = excluded.strand, audience = excluded.audience
       WHERE programme.origin = 'shipped'
         AND (programme.slug, programme.strand, programme.audience) IS DISTINCT FROM (excluded.slug, excluded.strand, excluded.audience)`,
      [
        JSON.stringify(
          programmes.map(({ id, slug, strand, audience }) => ({ id, slug, strand, audience })),
        ),
      ],
    );
    await this.uow.query(
      `INSERT INTO module (id, programme_id, slug, code)
       SELECT item.id, item.programme_id, item.slug, item.code
       FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, programme_id uuid, slug text, code text)
       ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, code = excluded.code
       WHERE (module.slug, module.code) IS DISTINCT FROM (excluded.slug, excluded.code)`,
      [
        JSON.stringify(
          programmes.flatMap(({ id, modules }) =>
            modules.map((module) => ({
              id: module.id,
              programme_id: id,
              slug: module.slug,
              code: module.code,
            })),
          ),
        ),
      ],
    );
    await this.uow.query(
      `INSERT INTO lesson (id, module_id, slug)
       SELECT item.id, item.module_id, item.slug FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, module_id uuid, slug text)
       ON CONFLICT (id) DO UPDATE SET module_id = excluded.module_id, slug = excluded.slug
       WHERE (lesson.module_id, lesson.slug) IS DISTINCT FROM (excluded.module_id, excluded.slug)`,
      [
        JSON.stringify(
          lessonsOf(programmes).map(({ moduleId, lesson }) => ({
            id: lesson.id,
            module_id: moduleId,
            slug: lesson.slug,
          })),
        ),
      ],
    );
  }
}

function lessonsOf(
  programmes: readonly Programme[],
): { moduleId: string; code: string; lesson: Lesson }[] {
  return programmes.flatMap(({ modules }) =>
    modules.flatMap(({ id, code, lessons }) =>
      lessons.map((lesson) => ({ moduleId: id, code, lesson })),
    ),
  );
}

/** A reviewed translation is a new version as well: the page says how far its words have been checked. */
function frozenLessons(programmes: readonly Programme[]): Frozen[] {
  return lessonsOf(programmes).map(({ code, lesson }) => ({
    ownerId: lesson.id,
    name: `${code} ${lesson.slug}`,
    sha256: contentHash(lesson),
    body: lesson,
  }));
}
