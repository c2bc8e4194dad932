import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { AnswerPrompt } from './answer-prompt.js';
import { CohortQuery, PromptAnswerView, PromptsView, PromptTextBody } from './assignments.dto.js';
import { MyPromptsQueries } from './my-prompts.queries.js';
import type { PromptAnswer } from './prompt-answers.js';
import { SavePromptText } from './save-prompt-text.js';

/** The department prompts of the reader's own cohort. */
@Controller('me/prompts')
export class MyPromptsController {
  constructor(
    private readonly queries: MyPromptsQueries,
    private readonly savePromptText: SavePromptText,
    private readonly answerPrompt: AnswerPrompt,
  ) {}

  /** The prompts in the order of their modules, with what the reader has written. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() { cohort }: CohortQuery): Promise<PromptsView> {
    return this.queries.list(actor, cohort);
  }

  /** Saves what is being written, or improves an answer. */
  @Put(':id')
  async save(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cohort }: CohortQuery,
    @Body() body: PromptTextBody,
  ): Promise<PromptAnswerView> {
    return view(await this.savePromptText.execute(actor, id, body, cohort));
  }

  /** Answers the prompt. */
  @Post(':id/answer')
  @HttpCode(HttpStatus.OK)
  async answer(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cohort }: CohortQuery,
    @Body() body: PromptTextBody,
  ): Promise<PromptAnswerView> {
    return view(await this.answerPrompt.execute(actor, id, body, cohort));
  }
}

function view({ state, text, version, answeredOn, updatedAt }: PromptAnswer): PromptAnswerView {
  return { state, text: text ?? '', version, answeredOn, updatedAt };
}
