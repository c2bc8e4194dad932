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
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../platform/auth/actor.js';
import { SignedIn } from '../platform/auth/sign-in-guard.js';
import { sendAttachment } from '../platform/files/send-attachment.js';
import { AskForCheck } from './ask-for-check.js';
import { AttendanceRecord } from './attendance-record.js';
import { CertificateFiles } from './certificate-files.js';
import {
  CheckAskedView,
  CheckBody,
  CohortChoice,
  MyCertificateView,
  NameWishBody,
} from './certification.dto.js';
import { MyCertificateQueries } from './my-certificate.queries.js';
import { WishAboutName } from './wish-about-name.js';
import { WithdrawAward } from './withdraw-award.js';

@Controller('me')
export class MyCertificateController {
  constructor(
    private readonly queries: MyCertificateQueries,
    private readonly askForCheck: AskForCheck,
    private readonly wishAboutName: WishAboutName,
    private readonly withdrawAward: WithdrawAward,
    private readonly files: CertificateFiles,
    private readonly attendanceRecord: AttendanceRecord,
  ) {}

  /** What is met, what is missing and what to do next; certificates and questions. */
  @Get('certificate')
  @Header('cache-control', 'no-store')
  certificate(
    @SignedIn() actor: Actor,
    @Query() { cohort }: CohortChoice,
  ): Promise<MyCertificateView> {
    return this.queries.mine(actor, cohort);
  }

  /** Asks that a person looks at an outcome again. */
  @Post('checks')
  ask(@SignedIn() actor: Actor, @Body() body: CheckBody): Promise<CheckAskedView> {
    return this.askForCheck.execute(actor, body);
  }

  /** Whether the public page shows the holder's name. */
  @Put('certificates/:id/wish')
  @HttpCode(HttpStatus.NO_CONTENT)
  wish(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NameWishBody,
  ): Promise<void> {
    return this.wishAboutName.execute(actor, id, body.showName);
  }

  /** Withdraws one's own certificate, for good. */
  @Post('certificates/:id/withdrawal')
  @HttpCode(HttpStatus.NO_CONTENT)
  withdraw(@SignedIn() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.withdrawAward.execute(actor, id);
  }

  /** One's own certificate as it was issued. */
  @Get('certificates/:id/file')
  async file(
    @SignedIn() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.files.one(actor, id, 'holder'));
  }

  /** The plain record of the sessions one attended. */
  @Get('attendance-record')
  async record(
    @SignedIn() actor: Actor,
    @Query() { cohort }: CohortChoice,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendAttachment(reply, await this.attendanceRecord.of(actor, cohort));
  }
}
