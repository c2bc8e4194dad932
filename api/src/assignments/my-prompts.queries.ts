import { Injectable } from '@nestjs/common';
import { Enrolments } from '../cohorts/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Programmes } from '../programmes/index.js';
import type { PromptsView } from './assignments.dto.js';

type Row = {
  promptId: string;
  state: 'draft' | 'answered';
  origin: 'online' | 'paper';
  text: string | null;
  version: number;
  answeredOn: string | null;
};

/** The prompts of a learner's programme, with what the learner has written. */
@Injectable()
export class MyPromptsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly enrolments: Enrolments,
    private readonly programmes: Programmes,
  ) {}

  async list(actor: Actor, cohortSlug?: string): Promise<PromptsView> {
    const { id, programmeVersionId } = await this.enrolments.mine(actor, cohortSlug);
    const { modules } = await this.programmes.manifest(programmeVersionId);
    const rows = await this.uow.query<Row>(
      `SELECT prompt_answer.prompt_id AS "promptId", prompt_answer.state, prompt_answer.origin, prompt_answer.text, prompt_answer.version,
         prompt_answer.answered_on AS "answeredOn"
       FROM prompt_answer WHERE prompt_answer.enrolment_id = $1`,
      [id],
    );
    const written = new Map(rows.map((row) => [row.promptId, row]));
    return {
      items: modules.flatMap(({ slug, code, title, prompt }) => {
        if (!prompt) return [];
        const kept = written.get(prompt.id);
        return [
          {
            ...{
              id: prompt.id,
              moduleSlug: slug,
              moduleCode: code,
              moduleTitle: title,
              text: prompt.text,
              words: prompt.words,
            },
            ...{
              state: kept?.state ?? 'open',
              origin: kept?.origin ?? null,
              answeredOn: kept?.answeredOn ?? null,
            },
            answer: kept ? { text: kept.text ?? '', version: kept.version } : null,
          },
        ];
      }),
    };
  }
}
