import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { createApp } from './create-app.js';
import { SystemClock } from './platform/clock/clock.js';
import { readConfig } from './platform/config/config.js';
import { buildDataSource } from './platform/database/data-source.js';
import { version } from './platform/health/version.js';
import { SystemIds } from './platform/ids/ids.js';
import { SmtpTransport } from './platform/mail/mail.js';
import { entities } from './schema.js';

/** The OpenAPI document of a running application. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Stoa')
    .setDescription(
      'Ask, teach, certify: the interface of a city’s learning programme. Errors are problem documents (RFC 9457).',
    )
    .setVersion(version)
    .addCookieAuth('stoa_sign_in');
  return SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** The same without a database: nothing is connected, only the controllers are read. */
export async function describeApi(): Promise<OpenAPIObject> {
  const config = readConfig({ DATABASE_URL: 'postgres://nowhere/nothing' }, [], '.');
  const clock = new SystemClock();
  const source = buildDataSource({ url: config.databaseUrl!, entities, migrations: [] });
  const mailTransport = new SmtpTransport('smtp://localhost', config.mailFrom);
  const app = await createApp(
    source,
    { config, clock, ids: new SystemIds(clock), mailTransport },
    false,
  );
  return openApiOf(app);
}
