import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import type { LoadedContent, LoadResult } from '@stoa/content';
import { Config } from '../platform/config/config.js';
import { ContentRefused } from './publishing.errors.js';

/**
 * Reads the content folder while others are answered: a second of parsing, in a thread of its own that gives its memory back. At the
 * start, when nobody waits, `PublishContent` reads it without one.
 */
@Injectable()
export class ContentReader {
  constructor(private readonly config: Config) {}

  /** @throws ContentRefused naming every problem with its file and line */
  async read(): Promise<LoadedContent> {
    const { content, problems } = await this.inThread();
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new ContentRefused(errors);
    return content;
  }

  private inThread(): Promise<LoadResult> {
    // Compiled in the application, read as it is by the tests: Node strips types itself.
    const file = new URL(
      import.meta.url.endsWith('.ts') ? './content-thread.ts' : './content-thread.js',
      import.meta.url,
    );
    return new Promise((resolve, reject) => {
      const thread = new Worker(file, { workerData: this.config.contentFolder });
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('The reading thread ended without an answer')));
    });
  }
}
