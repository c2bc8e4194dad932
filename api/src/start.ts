import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { apiPrefix, createApp } from './create-app.js';
import { openApiOf } from './describe-api.js';
import { prepare } from './prepare.js';
import { SystemClock } from './platform/clock/clock.js';
import {
  ConfigMistake,
  readConfig,
  type Config,
  type Environment,
} from './platform/config/config.js';
import { buildDataSource } from './platform/database/data-source.js';
import {
  ensureDatabase,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './platform/database/embedded-postgres.js';
import { Addresses } from './platform/http/addresses.js';
import { SystemIds } from './platform/ids/ids.js';
import { Jobs } from './platform/jobs/jobs.js';
import { JsonLogger } from './platform/logging/json-logger.js';
import { SmtpTransport } from './platform/mail/mail.js';
import { Ending } from './running/ending.js';
import { listen } from './running/listen.js';
import { migrate } from './running/migrate.js';
import { OwnerFile } from './running/owner-file.js';
import { resetDemonstration } from './running/reset-demonstration.js';
import { serveWeb } from './running/web-files.js';
import { welcome } from './running/welcome.js';
import { entities, migrations } from './schema.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const database = 'stoa';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The whole life of the process: configuration, database, schema, content, listening, and an end in order. */
export async function start(args: readonly string[], env: Environment): Promise<void> {
  try {
    const config = readConfig(env, args, root);
    const owner = ownerOf(config);
    const living = config.databaseUrl ? null : owner.livingOwner();
    if (living) return alreadyRunning(living.url, args);
    await run(config, owner, args);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(
      error instanceof ConfigMistake
        ? `Stoa cannot start with these settings:\n${error.message}\n`
        : `Stoa cannot start: ${explain(error)}\n`,
    );
  }
}

/** Looks at the folders of the settings before anything is made. */
function ownerOf({ dataFolder, contentFolder }: Config): OwnerFile {
  if (!existsSync(path.join(contentFolder, 'programmes')))
    throw new ConfigMistake(
      `STOA_CONTENT is ${contentFolder}; it should be a folder with programmes in it.`,
    );
  try {
    return new OwnerFile(dataFolder);
  } catch (error) {
    throw new ConfigMistake(
      `STOA_DATA is ${dataFolder}; it should be a folder that this account may write in (${(error as Error).message}).`,
    );
  }
}

function alreadyRunning(url: string, args: readonly string[]): void {
  if (!args.includes('--demo-reset')) return say(`Stoa is already running: ${url}`);
  process.exitCode = 1;
  say(
    `Stoa is running at ${url}. Stop it first (Ctrl-C where it was started), then reset the demonstration.`,
  );
}

async function run(config: Config, owner: OwnerFile, args: readonly string[]): Promise<void> {
  owner.claim('starting');
  const ending = new Ending(owner, say);
  ending.onSignals();
  try {
    const server = config.databaseUrl ? null : await ending.addDatabase(startDatabase(config));
    if (args.includes('--demo-reset')) await resetDemonstration(config, server, database, say);
    if (server) await ensureDatabase(server, database);
    const url = server ? server.socketUrl(database) : config.databaseUrl!;
    const prepares = config.databaseDirectUrl === config.databaseUrl;
    const source = await connect(buildDataSource({ url, entities, migrations, prepares }), config);
    ending.add(() => source.destroy());
    const steps = await migrate(source, config.databaseDirectUrl ?? url);
    if (steps > 0) say(`database: ${steps} migrations applied`);
    await serve(config, source, url, owner, ending, args);
  } catch (error) {
    const isAsked = await ending.isAsked();
    await ending.end();
    // Whoever ended us half way knows why it did not start.
    if (!isAsked) throw error;
  }
}

async function startDatabase(config: Config): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({
    folder: path.join(config.dataFolder, 'database'),
    durable: true,
    log: say,
  });
}

/** A city's own database that cannot be reached or used is a wrong setting, most of the time: named like any other. */
async function connect(source: DataSource, { databaseUrl }: Config): Promise<DataSource> {
  try {
    return await source.initialize();
  } catch (error) {
    if (!databaseUrl) throw error;
    const { host, pathname } = new URL(databaseUrl);
    throw new ConfigMistake(
      `DATABASE_URL leads to ${host}${pathname}, and nothing can be done there: ${(error as Error).message}. It should name a database that exists and is running, and an account that owns it.`,
    );
  }
}

async function serve(
  config: Config,
  source: DataSource,
  url: string,
  owner: OwnerFile,
  ending: Ending,
  args: readonly string[],
): Promise<void> {
  const clock = new SystemClock();
  const outside = {
    config,
    clock,
    ids: new SystemIds(clock),
    mailTransport: new SmtpTransport(config.smtpUrl ?? 'smtp://localhost', config.mailFrom),
  };
  const app = await createApp(source, outside, new JsonLogger(config.logLevel));
  ending.add(() => app.close());
  await app.init();
  const prepared = await prepare(app, {
    contentFolder: config.contentFolder,
    say,
    demo: config.demo,
  });
  if (args.includes('--demo-reset')) {
    say('demonstration: made anew; `npm start` runs it');
    return ending.end();
  }
  serveDescription(app);
  await serveWeb(app, path.join(root, 'web', 'dist', 'client'));
  if (config.runsWorker)
    await app.get(Jobs).start({ url: config.databaseDirectUrl ?? url, concurrency: 2 });
  if (config.runsWeb) await open(app, config, owner);
  ending.ready();
  say(
    welcome({
      origin: app.get(Addresses).origin,
      demo: config.demo,
      firstAdministratorLink: prepared.firstAdministratorLink,
    }),
  );
}

/** The API's description, made when it is first asked for. */
function serveDescription(app: NestFastifyApplication): void {
  let description: string | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .get(`/${apiPrefix}/openapi.json`, (_, reply) => {
      description ??= JSON.stringify(openApiOf(app));
      void reply.type('application/json').send(description);
    });
}

async function open(app: NestFastifyApplication, config: Config, owner: OwnerFile): Promise<void> {
  const port = await listen(app, config.host, config.port, say);
  const addresses = app.get(Addresses);
  addresses.listensOn(port);
  owner.claim(addresses.origin);
}

const explain = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
