import {
  Body,
  Controller,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { AddActivity } from './add-activity.js';
import { AnswerGroup } from './answer-group.js';
import { CloseGroup } from './close-group.js';
import {
  AddActivityBody,
  AddedActivityView,
  AnswerGroupBody,
  CloseGroupBody,
  JudgeNoteBody,
  MoveActivityBody,
} from './groups.dto.js';
import { JudgeNote } from './judge-note.js';
import { MoveActivity } from './move-activity.js';

/** What a facilitator does with a group, and what the city answers. */
@Controller('groups/:id')
export class GroupWorkController {
  constructor(
    private readonly addActivity: AddActivity,
    private readonly moveActivity: MoveActivity,
    private readonly judgeNote: JudgeNote,
    private readonly closeGroup: CloseGroup,
    private readonly answerGroup: AnswerGroup,
  ) {}

  /** Asks something that the plan does not. */
  @Post('activities')
  add(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, options = [], dots = 3, ...asked }: AddActivityBody,
  ): Promise<AddedActivityView> {
    return this.addActivity.execute(actor, id, { ...asked, options, dots }, version);
  }

  /** Opens it for the phones, closes and counts it, or begins the next round of stations. */
  @Put('activities/:activityId/move')
  @HttpCode(HttpStatus.NO_CONTENT)
  move(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) groupId: string,
    @Param('activityId', ParseUUIDPipe) activityId: string,
    @Body() { move, version }: MoveActivityBody,
  ): Promise<void> {
    return this.moveActivity.execute(actor, { groupId, activityId }, move, version);
  }

  /** Shows a note to everybody, or hides it. */
  @Put('notes/:noteId')
  @HttpCode(HttpStatus.NO_CONTENT)
  judge(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) groupId: string,
    @Param('noteId', ParseUUIDPipe) noteId: string,
    @Body() { state }: JudgeNoteBody,
  ): Promise<void> {
    return this.judgeNote.execute(actor, { groupId, noteId }, state);
  }

  /** Ends the workshop: what is open is counted, what is hidden is deleted. */
  @Put('closing')
  @HttpCode(HttpStatus.NO_CONTENT)
  close(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: CloseGroupBody,
  ): Promise<void> {
    return this.closeGroup.execute(actor, id, version);
  }

  /** Publishes the city's answer under the code. */
  @Put('answer')
  @HttpCode(HttpStatus.NO_CONTENT)
  answer(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...answer }: AnswerGroupBody,
  ): Promise<void> {
    return this.answerGroup.execute(actor, id, answer, version);
  }
}
