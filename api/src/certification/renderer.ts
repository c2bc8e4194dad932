import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type {
  Assets,
  AttendanceLettersModel,
  AttendanceRecordModel,
  CertificateModel,
} from '@stoa/certificates';

export type RenderOrder = {
  id: number;
  kind: 'certificate' | 'record' | 'letters';
  model: CertificateModel | AttendanceRecordModel | AttendanceLettersModel;
  logo: Assets['logo'] | null;
};
type RenderAnswer = { id: number; bytes: Uint8Array } | { id: number; failure: string };
type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };

const idleMilliseconds = 10_000;

/** Draws PDFs in a worker thread. The thread is started when there is work and ended ten seconds after it, to give its memory (some 70 MB) back. */
@Injectable()
export class Renderer implements OnApplicationShutdown {
  private worker: Worker | null = null;
  private idle: NodeJS.Timeout | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private orders = 0;

  certificate(model: CertificateModel, logo: RenderOrder['logo']): Promise<Uint8Array> {
    return this.draw({ kind: 'certificate', model, logo });
  }

  record(model: AttendanceRecordModel, logo: RenderOrder['logo']): Promise<Uint8Array> {
    return this.draw({ kind: 'record', model, logo });
  }

  letters(model: AttendanceLettersModel, logo: RenderOrder['logo']): Promise<Uint8Array> {
    return this.draw({ kind: 'letters', model, logo });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.end();
  }

  private draw(order: Omit<RenderOrder, 'id'>): Promise<Uint8Array> {
    this.orders += 1;
    const id = this.orders;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running().postMessage({ id, ...order } satisfies RenderOrder);
    });
  }

  private running(): Worker {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    if (this.worker) return this.worker;
    // Compiled in the application, read as it is by the tests: Node strips types itself.
    const file = new URL(
      import.meta.url.endsWith('.ts') ? './render-worker.ts' : './render-worker.js',
      import.meta.url,
    );
    const worker = new Worker(file);
    worker.on('message', (answer: RenderAnswer) => this.receive(answer));
    worker.on('error', (error) => this.fail(worker, error));
    worker.on('exit', () => this.fail(worker, new Error('The drawing thread ended')));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private receive(answer: RenderAnswer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('failure' in answer) waiting?.reject(new Error(answer.failure));
    else waiting?.resolve(answer.bytes);
    if (this.waiting.size > 0) return;
    this.idle = setTimeout(() => void this.end(), idleMilliseconds);
    this.idle.unref();
  }

  private fail(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private async end(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    if (this.idle) clearTimeout(this.idle);
    await worker?.terminate();
  }
}
