import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { Public } from '../../platform/auth/sign-in-guard.js';
import { BecomeFirstAdministrator } from './become-first-administrator.js';
import { FirstAdministratorBody } from '../people.dto.js';

@Controller('first-administrator')
export class FirstAdministratorController {
  constructor(private readonly become: BecomeFirstAdministrator) {}

  /** Makes the account of the first administrator with the link printed at the first start. */
  @Public()
  @Post()
  @HttpCode(HttpStatus.NO_CONTENT)
  make(@Body() body: FirstAdministratorBody): Promise<void> {
    return this.become.execute(body);
  }
}
