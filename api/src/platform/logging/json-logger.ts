import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** What the framework says while it starts: a line for every route helps nobody. */
const framework = new Set([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

/** One JSON line an event on standard output. Never tokens, answers, names or addresses: callers log ids and facts. */
export class JsonLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, context?: string): void {
    if (context && framework.has(context)) return;
    this.write('info', message, context);
  }

  error(message: unknown, ...rest: string[]): void {
    this.write('error', message, rest.at(-1));
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  private write(
    level: 'info' | 'error' | 'warn' | 'debug',
    message: unknown,
    context?: string,
  ): void {
    const fields =
      typeof message === 'object' && message !== null ? { ...message, context } : { context };
    this.pino[level](fields, typeof message === 'string' ? message : undefined);
  }
}
