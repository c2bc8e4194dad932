import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OwnerFile } from './owner-file.js';

describe('the owner of a data folder', () => {
  let folder: string;
  let parent: ChildProcess;
  let endedPid: number;

  /** A process that lives, and a child of it that has ended and is never collected. */
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'stoa-owner-'));
    parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [said] = (await once(parent.stdout!, 'data')) as [Buffer];
    endedPid = Number(String(said).trim());
    while (stateOf(endedPid) !== 'Z') await new Promise((resolve) => setImmediate(resolve));
  });
  afterAll(async () => {
    parent.kill();
    await once(parent, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  const fieldsOf = (pid: number) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  };
  const stateOf = (pid: number) => fieldsOf(pid)[0];
  const startOf = (pid: number) => fieldsOf(pid)[19]!;

  it.each([
    { why: 'nobody has claimed it', text: () => null, isOwned: false },
    { why: 'its process lives', text: () => aFile(parent.pid!), isOwned: true },
    {
      why: 'its process has ended and was not collected',
      text: () => aFile(endedPid),
      isOwned: false,
    },
    { why: 'another has its number', text: () => aFile(parent.pid!, '1'), isOwned: false },
    { why: 'nobody has its number', text: () => aFile(2 ** 22 + 1, '1'), isOwned: false },
    { why: 'it is this process', text: () => aFile(process.pid), isOwned: false },
    { why: 'the file was cut off', text: () => '{"pid":', isOwned: false },
  ])('is told when $why', ({ text, isOwned }) => {
    const file = new OwnerFile(folder);
    const written = text();
    if (written) writeFileSync(path.join(folder, 'owner.json'), written);
    expect(file.livingOwner() !== null).toBe(isOwned);
  });

  const aFile = (pid: number, startedAt = startOf(pid)) =>
    JSON.stringify({ pid, startedAt, url: 'http://localhost:3000' });
});
