import { Injectable, type OnModuleInit } from '@nestjs/common';
import { versionHash, type LoadedContent, type Survey } from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { surveyVersionTable } from './survey-versions.js';

/** The shipped surveys, as versions. What the city makes of its own is left alone. */
@Injectable()
export class SurveysPart implements PublishedPart, OnModuleInit {
  readonly name = 'surveys';

  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(20, this);
  }

  plan({ content }: PublishInput): Promise<string[]> {
    return this.versions.plan(surveyVersionTable, frozenSurveys(content));
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    await this.uow.query(
      `INSERT INTO survey (id, slug, kind, origin)
       SELECT item.id, item.slug, item.kind, 'shipped' FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, slug text, kind text)
       ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, kind = excluded.kind
       WHERE survey.origin = 'shipped' AND (survey.slug, survey.kind) IS DISTINCT FROM (excluded.slug, excluded.kind)`,
      [JSON.stringify(content.surveys.map(({ id, slug, kind }) => ({ id, slug, kind })))],
    );
    const standing = await this.versions.publish(
      surveyVersionTable,
      frozenSurveys(content),
      publishedAt,
    );
    for (const [surveyId, versionId] of standing) pins.set(surveyId, versionId);
  }
}

const frozenSurveys = ({ surveys }: LoadedContent): Frozen[] =>
  surveys.map((survey) => {
    const body = bodyOf(survey);
    return { ownerId: survey.id, name: survey.slug, sha256: versionHash(body), body };
  });

function bodyOf({ slug, kind, title, promise, minutes, items }: Survey) {
  return { slug, kind, title, promise, minutes, items };
}
