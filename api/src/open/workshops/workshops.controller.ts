import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { qrCodeSvg } from '@stoa/certificates';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { SignedIn } from '../../platform/auth/sign-in-guard.js';
import { PageQuery } from '../../platform/http/page.js';
import { ChangeWorkshop } from './change-workshop.js';
import { DeleteWorkshop } from './delete-workshop.js';
import { SetUpWorkshop } from './set-up-workshop.js';
import { WorkshopTerms } from './workshop-terms.js';
import {
  ChangeWorkshopBody,
  WorkshopSetUpView,
  SetUpWorkshopBody,
  WorkshopHoldersView,
  WorkshopMaterialsView,
  WorkshopsView,
  WorkshopView,
} from './workshops.dto.js';
import { canSetUpWorkshops } from './workshops.policy.js';
import { WorkshopsQueries } from './workshops.queries.js';

/** Single workshops, for those who set them up and hold them. */
@Controller()
export class WorkshopsController {
  constructor(
    private readonly queries: WorkshopsQueries,
    private readonly terms: WorkshopTerms,
    private readonly setUp: SetUpWorkshop,
    private readonly changeWorkshop: ChangeWorkshop,
    private readonly deleteWorkshop: DeleteWorkshop,
  ) {}

  /** Who may hold one. */
  @Get('workshop-holders')
  @Header('cache-control', 'no-store')
  async holders(@SignedIn() actor: Actor): Promise<WorkshopHoldersView> {
    return { items: canSetUpWorkshops(actor) ? await this.terms.holders() : [] };
  }

  @Get('workshops')
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<WorkshopsView> {
    return this.queries.list(actor, page);
  }

  @Post('workshops')
  create(@SignedIn() actor: Actor, @Body() body: SetUpWorkshopBody): Promise<WorkshopSetUpView> {
    const { plan = null, heldBy = null, ...wanted } = body;
    return this.setUp.execute(actor, { ...wanted, plan, heldBy });
  }

  /** How it stands: its door and its list. Asked for every few seconds while people come in. */
  @Get('workshops/:id')
  @Header('cache-control', 'no-store')
  one(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<WorkshopView> {
    return this.queries.one(actor, id);
  }

  /** What it is held from: the plan and the sheets. They do not change. */
  @Get('workshops/:id/materials')
  @Header('cache-control', 'no-store')
  materials(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<WorkshopMaterialsView> {
    return this.queries.materials(actor, id);
  }

  /** The address of its door as a code for cameras. */
  @Get('workshops/:id/qr.svg')
  async qr(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const address = await this.queries.address(actor, id);
    void reply.header('cache-control', 'no-store').type('image/svg+xml');
    await reply.send(qrCodeSvg(address));
  }

  /** What is said about it, who holds it, the door, the count of the room. */
  @Patch('workshops/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...change }: ChangeWorkshopBody,
  ): Promise<void> {
    return this.changeWorkshop.execute(actor, id, change, version);
  }

  /** With its list. */
  @Delete('workshops/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  remove(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.deleteWorkshop.execute(actor, id);
  }
}
