import * as path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { firstCity } from './demo/first-city.js';
import { refusePublicAccounts } from './demo/public-accounts.js';
import { seedDemonstration } from './demo/seed-demonstration.js';
import { SetUpCity } from './organisation/index.js';
import { EnsureFirstAdministrator } from './people/index.js';
import { Config } from './platform/config/config.js';
import { PublishContent } from './publishing/index.js';

type Preparation = { contentFolder: string; say: (line: string) => void; demo: boolean };

/** Everything between a migrated database and the first request: the city, the content, the demonstration or the first administrator. */
export async function prepare(
  app: NestFastifyApplication,
  { contentFolder, say, demo }: Preparation,
): Promise<{ firstAdministratorLink: string | null }> {
  await refusePublicAccounts(app, app.get(Config));
  await app.get(SetUpCity).execute(firstCity(demo));
  const { changes } = await app.get(PublishContent).execute(contentFolder);
  if (changes.length > 0) say(`content: ${changes.length} changes published`);
  if (demo) {
    await seedDemonstration(app, { folder: path.join(contentFolder, 'demo'), say });
    return { firstAdministratorLink: null };
  }
  return { firstAdministratorLink: await app.get(EnsureFirstAdministrator).execute() };
}
