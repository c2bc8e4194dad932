import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { PageQuery } from '../../platform/http/page.js';
import { GroupsQueries } from './groups.queries.js';
import {
  GroupMaterialsView,
  GroupPlansView,
  GroupsView,
  GroupView,
  OpenedGroupView,
  OpenGroupBody,
  SteerGroupBody,
} from './groups.dto.js';
import { OpenGroup } from './open-group.js';
import { SteerGroup } from './steer-group.js';

/** The groups that work under a code, for those who lead them. */
@Controller()
export class GroupsController {
  constructor(
    private readonly queries: GroupsQueries,
    private readonly openGroup: OpenGroup,
    private readonly steerGroup: SteerGroup,
  ) {}

  /** The workshops that can be opened under a code. */
  @Get('group-plans')
  @Header('cache-control', 'no-store')
  plans(@SignedIn() actor: Actor): Promise<GroupPlansView> {
    return this.queries.plans(actor);
  }

  @Get('groups')
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<GroupsView> {
    return this.queries.list(actor, page);
  }

  @Post('groups')
  open(@SignedIn() actor: Actor, @Body() body: OpenGroupBody): Promise<OpenedGroupView> {
    return this.openGroup.execute(actor, { ...body, answerer: body.answerer ?? null });
  }

  /** How a group stands: its step, its phones, what they do. Asked for every two seconds while it is led. */
  @Get('groups/:id')
  @Header('cache-control', 'no-store')
  one(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<GroupView> {
    return this.queries.one(actor, id);
  }

  /** What a group is led by: the plan and the sheets. They do not change. */
  @Get('groups/:id/materials')
  @Header('cache-control', 'no-store')
  materials(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<GroupMaterialsView> {
    return this.queries.materials(actor, id);
  }

  /** The step that begins, the door, whether notes wait. */
  @Patch('groups/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  steer(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...steering }: SteerGroupBody,
  ): Promise<void> {
    return this.steerGroup.execute(actor, id, steering, version);
  }
}
