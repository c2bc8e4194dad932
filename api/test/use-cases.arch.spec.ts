import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const src = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'src');

/** Writes that are their own log, or that are a step of a use case which writes the row. */
const withoutAudit: Record<string, string> = {
  'people/check-password.ts': 'a refused try is counted, without keeping who it was about',
  'study/save-position.ts': 'positions are written at every screen; they are their own log',
  'study/save-decision.ts': 'decisions while studying are never judged',
  'open/self-study/keep-lesson.ts': 'as with positions: written at every screen, its own log',
  'open/self-study/keep-practice.ts': 'practice is never judged',
  'quizzes/save-answer.ts': 'answer events are their own log, one statement each',
  'quizzes/lay-paper.ts': 'starting an attempt, which it is a step of, writes the row',
  'cohorts/enrol-by-address.ts':
    'the accounts it makes and the enrolments are audited each by its own use case, in the same transaction',
  'overview/rescheduling/reschedule.ts':
    'the use case of cohorts that it hands to writes the row, in the same transaction',
  'overview/record-paper-evidence.ts':
    'each of the features it hands to writes its own row, in the same transaction',
  'open/groups/take-seat.ts': 'a phone that comes in is nobody, and leaves nothing but its number',
  'open/groups/cast-vote.ts': 'a vote is nobody’s, and a row about it would say when it was cast',
  'open/groups/write-note.ts':
    'a note is nobody’s, and a row about it would say when it was written',
  'surveys/waves/open-wave.ts': 'writing the wave down, which is its last step, writes the row',
  'surveys/waves/open-cohort-wave.ts':
    'writing the wave down, which is its last step, writes the row',
  'open/workshops/check-in.ts':
    'the entry is its own log, and a row about it would outlive the name and say when somebody came',
  'open/workshops/correct-own-entry.ts': 'a person’s own name; a row about it would outlive it',
  'open/workshops/remove-own-entry.ts': 'whoever deletes the own entry leaves nothing behind',
  'surveys/answering/send-answers.ts': 'nobody records who answered, or when',
  'certification/make-certificates.ts': 'the award was audited; this stores its PDF',
};

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts'),
    )
    .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)));
}

const useCases = files(src).filter((file) => {
  const text = readFileSync(path.join(src, file), 'utf8');
  return (
    !file.startsWith('platform/') &&
    /^ {2}(async )?execute\(/m.test(text) &&
    /uow\.run|\b(INSERT INTO|UPDATE \w+ SET|DELETE FROM)\b/.test(text)
  );
});

describe('use cases', () => {
  it('are found', () => {
    expect(useCases.length).toBeGreaterThan(25);
  });

  it.each(useCases)('%s writes an audit row in its transaction, or says why not', (file) => {
    const text = readFileSync(path.join(src, file), 'utf8');
    const recorded = /audit\s*\.record(Each)?\(/.test(text);
    expect(recorded || file in withoutAudit).toBe(true);
  });

  it('excuses only files that exist', () => {
    expect(Object.keys(withoutAudit).filter((file) => !useCases.includes(file))).toEqual([]);
  });
});
