import { Injectable, type OnModuleInit } from '@nestjs/common';
import { versionHash, type LoadedContent } from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { bodyOfBaseline, bodyOfFinalTest, bodyOfQuiz, type QuizBody } from './domain/quiz-body.js';

const quizVersions = { table: 'quiz_version', owner: 'quiz_id', noun: 'quiz' };

type QuizRow = { id: string; programmeId: string; moduleId: string | null; body: QuizBody };

/** The quizzes of modules, final tests with the bank they are drawn from, and baselines with their items of it. */
@Injectable()
export class QuizzesPart implements PublishedPart, OnModuleInit {
  readonly name = 'quizzes';

  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(20, this);
  }

  plan({ content }: PublishInput): Promise<string[]> {
    return this.versions.plan(quizVersions, quizzesOf(content).map(frozen));
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    const quizzes = quizzesOf(content);
    await this.uow.query(
      `INSERT INTO quiz (id, programme_id, module_id, slug)
       SELECT item.id, item.programme_id, item.module_id, item.slug
       FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, programme_id uuid, module_id uuid, slug text)
       ON CONFLICT (id) DO UPDATE SET module_id = excluded.module_id, slug = excluded.slug
       WHERE (quiz.module_id, quiz.slug) IS DISTINCT FROM (excluded.module_id, excluded.slug)`,
      [
        JSON.stringify(
          quizzes.map(({ id, programmeId, moduleId, body }) => ({
            id,
            programme_id: programmeId,
            module_id: moduleId,
            slug: body.slug,
          })),
        ),
      ],
    );
    const standing = await this.versions.publish(quizVersions, quizzes.map(frozen), publishedAt);
    for (const [quizId, versionId] of standing) pins.set(quizId, versionId);
  }
}

function quizzesOf({ programmes, banks }: LoadedContent): QuizRow[] {
  const bankOf = ({ bank }: { bank: string }) => banks.find(({ slug }) => slug === bank);
  return programmes.flatMap(({ id: programmeId, modules, finalTest, baseline }) => {
    const ofProgramme = { programmeId, moduleId: null };
    return [
      ...modules.flatMap(({ id: moduleId, quiz }) =>
        quiz ? [{ id: quiz.id, programmeId, moduleId, body: bodyOfQuiz(quiz) }] : [],
      ),
      ...(finalTest
        ? [
            {
              ...ofProgramme,
              id: finalTest.id,
              body: bodyOfFinalTest(finalTest, bankOf(finalTest)),
            },
          ]
        : []),
      ...(baseline
        ? [{ ...ofProgramme, id: baseline.id, body: bodyOfBaseline(baseline, bankOf(baseline)) }]
        : []),
    ];
  });
}

const frozen = ({ id, body }: QuizRow): Frozen => ({
  ownerId: id,
  name: body.slug,
  sha256: versionHash(body),
  body,
});
