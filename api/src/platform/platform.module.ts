import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuditTrail } from './audit/audit-trail.js';
import { SignInGuard } from './auth/sign-in-guard.js';
import { Clock } from './clock/clock.js';
import { Config } from './config/config.js';
import { ContentParts } from './content-parts/content-parts.js';
import { FrozenVersions } from './content-parts/frozen-versions.js';
import { StoredFiles } from './files/stored-files.js';
import { HealthController } from './health/health.controller.js';
import { Addresses } from './http/addresses.js';
import { CookieSettings } from './http/cookie-settings.js';
import { Ids } from './ids/ids.js';
import { Jobs } from './jobs/jobs.js';
import { Mail, MailTransport } from './mail/mail.js';
import { SweepMails } from './mail/sweep-mails.js';
import { OversightModule } from './oversight/oversight.module.js';
import { KeptDocuments } from './site/kept-documents.js';
import { PublicPages } from './site/public-pages.js';
import { SiteState } from './site/site-state.js';

/** The outside, handed in so that tests can hand in fakes that behave. */
export type Outside = { config: Config; clock: Clock; ids: Ids; mailTransport: MailTransport };

@Global()
@Module({})
export class PlatformModule {
  static with({ config, clock, ids, mailTransport }: Outside): DynamicModule {
    return {
      module: PlatformModule,
      imports: [OversightModule],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Ids, useValue: ids },
        { provide: MailTransport, useValue: mailTransport },
        Addresses,
        AuditTrail,
        ContentParts,
        CookieSettings,
        FrozenVersions,
        Jobs,
        KeptDocuments,
        Mail,
        PublicPages,
        SiteState,
        StoredFiles,
        SweepMails,
        { provide: APP_GUARD, useClass: SignInGuard },
      ],
      exports: [
        Config,
        Clock,
        Ids,
        Addresses,
        AuditTrail,
        ContentParts,
        CookieSettings,
        FrozenVersions,
        Jobs,
        Mail,
        PublicPages,
        SiteState,
        StoredFiles,
      ],
    };
  }
}
