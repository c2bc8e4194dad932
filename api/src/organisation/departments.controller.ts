import {
  Body,
  Controller,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { assertCan, assertVisible } from '../platform/http/domain-error.js';
import { PageQuery } from '../platform/http/page.js';
import { ChangeDepartment } from './change-department.js';
import { CreateDepartment } from './create-department.js';
import {
  ChangeDepartmentBody,
  CreateDepartmentBody,
  DepartmentsView,
  DepartmentView,
} from './organisation.dto.js';
import { canChangeOrganisation, canListDepartments } from './organisation.policy.js';
import { OrganisationQueries } from './organisation.queries.js';

@Controller('departments')
export class DepartmentsController {
  constructor(
    private readonly queries: OrganisationQueries,
    private readonly createDepartment: CreateDepartment,
    private readonly changeDepartment: ChangeDepartment,
  ) {}

  /** The departments of the city, by their codes. */
  @Get()
  @Header('cache-control', 'no-store')
  list(@SignedIn() actor: Actor, @Query() page: PageQuery): Promise<DepartmentsView> {
    assertVisible(canListDepartments(actor));
    return this.queries.departments(page);
  }

  /** Adds a department. */
  @Post()
  async create(
    @SignedIn() actor: Actor,
    @Body() body: CreateDepartmentBody,
  ): Promise<DepartmentView> {
    assertMayChange(actor);
    const { id } = await this.createDepartment.execute(actor, body);
    return this.queries.department(id);
  }

  /** Changes the code or the name of a department. */
  @Patch(':id')
  async change(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...change }: ChangeDepartmentBody,
  ): Promise<DepartmentView> {
    assertMayChange(actor);
    await this.changeDepartment.execute(actor, id, change, version);
    return this.queries.department(id);
  }
}

function assertMayChange(actor: Actor): void {
  assertVisible(canListDepartments(actor));
  assertCan(canChangeOrganisation(actor));
}
