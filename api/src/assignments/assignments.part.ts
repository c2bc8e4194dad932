import { Injectable, type OnModuleInit } from '@nestjs/common';
import { versionHash, type LoadedContent } from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { bodyOfAssignment, type AssignmentBody } from './domain/assignment-body.js';

const assignmentVersions = {
  table: 'assignment_version',
  owner: 'assignment_id',
  noun: 'assignment',
};

type AssignmentRow = { id: string; programmeId: string; body: AssignmentBody };

/** Assignments with the pass rule of their programme, and the prompts of modules as rows that answers can hang on. */
@Injectable()
export class AssignmentsPart implements PublishedPart, OnModuleInit {
  readonly name = 'assignments';

  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(20, this);
  }

  plan({ content }: PublishInput): Promise<string[]> {
    return this.versions.plan(assignmentVersions, assignmentsOf(content).map(frozen));
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    const assignments = assignmentsOf(content);
    await this.keepRows(content, assignments);
    const standing = await this.versions.publish(
      assignmentVersions,
      assignments.map(frozen),
      publishedAt,
    );
    for (const [assignmentId, versionId] of standing) pins.set(assignmentId, versionId);
  }

  /** Rows that are not in the files any more stay: evidence hangs on them. */
  private async keepRows(
    { programmes }: LoadedContent,
    assignments: readonly AssignmentRow[],
  ): Promise<void> {
    await this.uow.query(
      `INSERT INTO assignment (id, programme_id, slug)
       SELECT item.id, item.programme_id, item.slug FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, programme_id uuid, slug text)
       ON CONFLICT (id) DO UPDATE SET slug = excluded.slug WHERE assignment.slug IS DISTINCT FROM excluded.slug`,
      [
        JSON.stringify(
          assignments.map(({ id, programmeId, body }) => ({
            id,
            programme_id: programmeId,
            slug: body.slug,
          })),
        ),
      ],
    );
    const prompts = programmes.flatMap(({ modules }) =>
      modules.flatMap(({ id, prompt }) => (prompt ? [{ id: prompt.id, module_id: id }] : [])),
    );
    await this.uow.query(
      `INSERT INTO prompt (id, module_id)
       SELECT item.id, item.module_id FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, module_id uuid)
       ON CONFLICT (id) DO UPDATE SET module_id = excluded.module_id WHERE prompt.module_id IS DISTINCT FROM excluded.module_id`,
      [JSON.stringify(prompts)],
    );
  }
}

function assignmentsOf({ programmes }: LoadedContent): AssignmentRow[] {
  return programmes.flatMap((programme) =>
    programme.assignment
      ? [
          {
            id: programme.assignment.id,
            programmeId: programme.id,
            body: bodyOfAssignment(programme.assignment, programme),
          },
        ]
      : [],
  );
}

const frozen = ({ id, body }: AssignmentRow): Frozen => ({
  ownerId: id,
  name: body.slug,
  sha256: versionHash(body),
  body,
});
