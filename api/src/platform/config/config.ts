import * as path from 'node:path';

export type Environment = Record<string, string | undefined>;

/** Everything that can be set from outside, checked once at the start. */
export class Config {
  readonly port!: number;
  readonly host!: string;
  readonly dataFolder!: string;
  readonly contentFolder!: string;
  readonly databaseUrl!: string | null;
  readonly databaseDirectUrl!: string | null;
  readonly publicUrl!: string | null;
  readonly smtpUrl!: string | null;
  readonly mailFrom!: string;
  readonly demo!: boolean;
  readonly runsWeb!: boolean;
  readonly runsWorker!: boolean;
  readonly trustProxy!: boolean;
  readonly logLevel!: 'silent' | 'error' | 'warn' | 'info' | 'debug';

  constructor(values: Omit<Config, 'isLoopback'>) {
    Object.assign(this, values);
  }

  /** Whether only this machine can reach the server; demonstration accounts exist only then. */
  get isLoopback(): boolean {
    const hosts = [this.host, ...(this.publicUrl ? [new URL(this.publicUrl).hostname] : [])];
    return hosts.every((host) => /^(localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/.test(host));
  }
}

/** A setting that cannot be used: names the variable, what it was, and what it should be. */
export class ConfigMistake extends Error {}

/**
 * Reads the environment and the arguments of the start.
 * @throws ConfigMistake naming every variable that is wrong
 */
export function readConfig(env: Environment, args: readonly string[], root: string): Config {
  const mistakes: string[] = [];
  const read = reader(env, mistakes);
  const databaseUrl = read.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const role = read.oneOf(
    'STOA_ROLE',
    ['all', 'web', 'worker'] as const,
    argument(args, '--role') ?? 'all',
  );
  const config = new Config({
    port: read.port('PORT', 3000),
    host: env.HOST || '127.0.0.1',
    dataFolder: path.resolve(root, env.STOA_DATA || '.data'),
    contentFolder: path.resolve(root, env.STOA_CONTENT || 'content'),
    databaseUrl,
    databaseDirectUrl: read.url('DATABASE_DIRECT_URL', ['postgres:', 'postgresql:']) ?? databaseUrl,
    publicUrl: read.url('PUBLIC_URL', ['http:', 'https:'])?.replace(/\/$/, '') ?? null,
    smtpUrl: read.url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: env.MAIL_FROM || 'Stoa <stoa@localhost>',
    demo: databaseUrl === null || args.includes('--demo'),
    runsWeb: role !== 'worker',
    runsWorker: role !== 'web',
    trustProxy: read.oneOf('TRUST_PROXY', ['yes', 'no'] as const, 'no') === 'yes',
    logLevel: read.oneOf(
      'LOG_LEVEL',
      ['silent', 'error', 'warn', 'info', 'debug'] as const,
      'info',
    ),
  });
  if (config.demo && !config.isLoopback) {
    mistakes.push(
      `HOST and PUBLIC_URL must be loopback addresses while the demonstration accounts exist, because their password is public. ${databaseUrl ? 'Start without --demo' : 'Set DATABASE_URL'} to run without them.`,
    );
  }
  if (mistakes.length > 0) throw new ConfigMistake(mistakes.join('\n'));
  return config;
}

function argument(args: readonly string[], name: string): string | undefined {
  return args.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
}

function reader(env: Environment, mistakes: string[]) {
  return {
    port(name: string, fallback: number): number {
      const value = env[name] || String(fallback);
      const port = Number(value);
      if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
      mistakes.push(`${name} is "${value}"; it should be a whole number from 0 to 65535.`);
      return fallback;
    },
    url(name: string, protocols: string[]): string | null {
      const value = env[name];
      if (!value) return null;
      if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
      // The value is not repeated: it may hold a password.
      mistakes.push(
        `${name} is not an address that can be used; it should begin with ${protocols.map((each) => `${each}//`).join(' or ')}.`,
      );
      return null;
    },
    oneOf<T extends string>(name: string, allowed: readonly T[], fallback: string): T {
      const value = env[name] || fallback;
      const found = allowed.find((each) => each === value);
      if (!found)
        mistakes.push(`${name} is "${value}"; it should be one of ${allowed.join(', ')}.`);
      return found ?? allowed[0]!;
    },
  };
}
