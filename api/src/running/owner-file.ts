import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';

type Owner = { pid: number; startedAt: string; url: string };

/**
 * Says which process owns the data folder. A process is told by its id and the moment it started, because ids are used again
 * after a crash.
 */
export class OwnerFile {
  private readonly file: string;

  constructor(dataFolder: string) {
    mkdirSync(dataFolder, { recursive: true, mode: 0o711 });
    accessSync(dataFolder, constants.W_OK);
    this.file = path.join(dataFolder, 'owner.json');
  }

  /** The living owner other than this process, or null. */
  livingOwner(): Owner | null {
    if (!existsSync(this.file)) return null;
    const owner = readOwner(this.file);
    return owner && owner.pid !== process.pid && startOf(owner.pid) === owner.startedAt
      ? owner
      : null;
  }

  claim(url: string): void {
    const owner: Owner = { pid: process.pid, startedAt: startOf(process.pid) ?? 'unknown', url };
    writeFileSync(this.file, JSON.stringify(owner), { mode: 0o644 });
  }

  release(): void {
    if (existsSync(this.file) && readOwner(this.file)?.pid === process.pid)
      rmSync(this.file, { force: true });
  }
}

/** A file cut off by a crash names nobody. */
function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/**
 * When a living process started, in the kernel's own words; null when there is none. One that has ended and waits to be collected
 * is none: in a container nobody may ever collect it.
 */
function startOf(pid: number): string | null {
  try {
    // The second field, the program's name, may hold spaces and brackets: count from its end. Field 3 is the state, 22 the start time.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ['Z', 'X'].includes(fields[0]!) ? null : (fields[19] ?? null);
  } catch {
    return livesWithoutProc(pid) ? 'unknown' : null;
  }
}

function livesWithoutProc(pid: number): boolean {
  if (existsSync('/proc/self/stat')) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
