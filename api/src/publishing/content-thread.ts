/** Runs in a thread of its own: reads the content folder, answers with what it found, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadContent } from '@stoa/content';

parentPort!.postMessage(loadContent(workerData as string));
