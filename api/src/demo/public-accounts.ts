import type { INestApplicationContext } from '@nestjs/common';
import { People } from '../people/index.js';
import { ConfigMistake, type Config } from '../platform/config/config.js';
import { demonstrationAccounts, demonstrationPassword } from '../running/demonstration-accounts.js';

/**
 * A database may have got the demonstration at an earlier start. Whoever can reach the server would be administrator of it with a
 * password that everybody can read, so it is not served to anybody but this machine until these accounts are closed or have passwords
 * of their own.
 * @throws ConfigMistake
 */
export async function refusePublicAccounts(
  app: INestApplicationContext,
  { isLoopback }: Pick<Config, 'isLoopback'>,
): Promise<void> {
  if (isLoopback) return;
  const people = app.get(People, { strict: false });
  const open = await people.withPassword(
    Object.values(demonstrationAccounts),
    demonstrationPassword,
  );
  if (open.length === 0) return;
  throw new ConfigMistake(
    `HOST and PUBLIC_URL must be loopback addresses while this database has demonstration accounts, because their password is public: ${open.join(', ')}. Close them or give them passwords of their own first, or set DATABASE_URL to another database.`,
  );
}
