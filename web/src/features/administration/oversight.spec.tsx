import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { ReactElement } from 'react';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { AuditEvent, Job, Mail } from './api-types.js';
import { AuditPage } from './audit/audit-page.js';
import { JobsPage } from './jobs/jobs-page.js';
import { MailPage } from './mails/mail-page.js';
import { MailsPage } from './mails/mails-page.js';
import { RegisterPage } from './register/register-page.js';
import { open } from './testing.js';

const at = '2026-03-02T09:00:00.000Z';
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

const aMail = (over: Partial<Mail> = {}): Mail => ({
  id: 'm1',
  createdAt: at,
  to: 'besa@lindholm.example',
  subject: 'Choose your password',
  text: 'Dear Besa,\n\nopen this address.',
  locale: 'en',
  state: 'sent',
  sentAt: at,
  failure: null,
  ...over,
});

const aJob = (over: Partial<Job> = {}): Job => ({
  id: 12,
  name: 'mail.send',
  state: 'failed',
  attempts: 8,
  maxAttempts: 8,
  createdAt: at,
  runAt: at,
  lastError: 'The mailbox is full',
  ...over,
});

const anEvent = (over: Partial<AuditEvent> = {}): AuditEvent => ({
  id: 'e1',
  at,
  action: 'people.role-granted',
  actor: { id: 'p1', name: 'Mira Deda' },
  subjectType: 'person',
  subjectId: '01990000-0000-7000-8000-00000000b007',
  cohortId: null,
  requestId: 'r1',
  before: null,
  after: { role: 'auditor' },
  ...over,
});

const aRegister = {
  items: [
    {
      table: 'mail_message',
      holds: { en: 'a mail', sq: 'një mesazh' },
      why: { en: 'to send it' },
      kept: { en: '90 days', sq: '90 ditë' },
    },
  ],
  without: ['department', 'session'],
};
const jobs = (...items: Job[]) => ({
  counts: { waiting: 2, running: 0, failed: items.length },
  items,
  nextCursor: null,
});
const list = (...items: unknown[]) => ({ items, nextCursor: null });

const anApi = () =>
  new FakeHttp()
    .on('get', '/mails', list(aMail()))
    .on('get', '/mails/{id}', aMail())
    .on('get', '/jobs', jobs(aJob()))
    .on('get', '/audit-events', list(anEvent()))
    .on('get', '/privacy-register', aRegister);

describe.each<[name: string, page: ReactElement, failed: string]>([
  ['the list of mail', <MailsPage />, 'The mail could not be loaded'],
  ['a mail', <MailPage />, 'There is nothing here for you'],
  ['the list of jobs', <JobsPage />, 'The jobs could not be loaded'],
  ['the audit trail', <AuditPage />, 'The audit trail could not be loaded'],
  ['the privacy register', <RegisterPage />, 'The register could not be loaded'],
])('%s', (_, page, failed) => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await open(page, { api: anApi(), locale });
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('has a heading and says when it cannot be loaded', async () => {
    await open(page, { api: new FakeHttp() });
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(failed);
  });
});

describe('mail', () => {
  it('is listed with what became of it', async () => {
    await open(<MailsPage />, { api: anApi() });
    expect(screen.getByRole('link', { name: 'Choose your password' })).toHaveAttribute(
      'href',
      '/administer/mails/m1',
    );
    expect(screen.getByRole('row', { name: /Choose/ })).toHaveTextContent('2 March 2026');
  });

  it('is empty until something is written', async () => {
    await open(<MailsPage />, { api: anApi().on('get', '/mails', list()) });
    expect(screen.getByText('No mail yet')).toBeVisible();
  });

  it('warns of handing on what was kept for want of a mail server', async () => {
    const kept = aMail({ state: 'kept', sentAt: null, locale: 'sq' });
    const page = { path: '/mails/:id', at: '/mails/m1' };
    const { api } = await open(<MailPage />, {
      api: anApi().on('get', '/mails/{id}', kept),
      ...page,
    });
    expect(screen.getByText(/Give the text to the person yourself/)).toBeVisible();
    expect(screen.getByText(/open this address/)).toHaveAttribute('lang', 'sq');
    expect(api.sentTo('get', '/mails/{id}')[0]?.options?.params).toEqual({ id: 'm1' });
  });

  it('repeats what the mail server said', async () => {
    const failing = aMail({ state: 'waiting', sentAt: null, failure: 'mailbox full' });
    await open(<MailPage />, { api: anApi().on('get', '/mails/{id}', failing) });
    expect(screen.getByText('The mail server said: mailbox full')).toBeVisible();
  });
});

describe('jobs', () => {
  it('are counted, and one that was given up is tried again', async () => {
    const { api } = await open(<JobsPage />, {
      api: anApi().on('post', '/jobs/{id}/retry', undefined),
    });
    expect(screen.getByText('Waiting: 2 · running: 0 · given up: 1')).toBeVisible();
    await press('Try again mail.send');
    expect(await screen.findByText('It will be tried again at once.')).toBeVisible();
    expect(api.sentTo('post', '/jobs/{id}/retry')[0]?.options?.params).toEqual({ id: 12 });
  });

  it('offer no second try to what has not failed', async () => {
    const fresh = aJob({ state: 'waiting', attempts: 0, lastError: null });
    await open(<JobsPage />, { api: anApi().on('get', '/jobs', jobs(fresh)) });
    expect(screen.queryByRole('button', { name: /Try again/ })).toBeNull();
  });

  it('say when a try is refused, and when nothing is left to do', async () => {
    const running = new ProblemError({ type: 'urn:problem:jobs.running', status: 409 });
    const { unmount } = await open(<JobsPage />, {
      api: anApi().on('post', '/jobs/{id}/retry', running),
    });
    await press('Try again mail.send');
    expect(await screen.findByRole('alert')).toHaveTextContent('This job is running just now.');
    unmount();
    await open(<JobsPage />, { api: anApi().on('get', '/jobs', jobs()) });
    expect(screen.getByText('Nothing is waiting')).toBeVisible();
  });

  it('are narrowed by a state that stands in the address', async () => {
    const { api } = await open(<JobsPage />, { api: anApi(), at: '/?state=failed' });
    expect(screen.getByLabelText('State')).toHaveValue('failed');
    await userEvent.selectOptions(screen.getByLabelText('State'), 'All');
    await screen.findByText('The mailbox is full');
    expect(api.sentTo('get', '/jobs').map(({ options }) => options?.query)).toEqual([
      { state: 'failed' },
      {},
    ]);
  });
});

describe('the audit trail', () => {
  const asked = (api: FakeHttp) => api.sentTo('get', '/audit-events').at(-1)?.options?.query;

  it('words what is known and shows what is not as it was written', async () => {
    const unknown = anEvent({ id: 'e2', action: 'surveys.closed', actor: null });
    await open(<AuditPage />, {
      api: anApi().on('get', '/audit-events', list(anEvent(), unknown)),
    });
    expect(screen.getByRole('row', { name: /Role given/ })).toHaveTextContent('Mira Deda');
    expect(screen.getByRole('row', { name: /surveys\.closed/ })).toHaveTextContent(
      'The system itself',
    );
  });

  it('asks for what stands in the address', async () => {
    const { api } = await open(<AuditPage />, {
      api: anApi(),
      at: '/?action=people&from=2026-03-01&to=&nonsense=1',
    });
    expect(asked(api)).toEqual({ action: 'people', from: '2026-03-01' });
    expect(screen.getByLabelText('Part of the system')).toHaveValue('people');
  });

  it('is narrowed by the form and by pressing a person, each beside what was chosen before', async () => {
    const { api } = await open(<AuditPage />, { api: anApi() });
    await userEvent.selectOptions(screen.getByLabelText('Part of the system'), 'Certificates');
    await userEvent.type(screen.getByLabelText('To'), '2026-03-31');
    await press('Apply the filters');
    await userEvent.click(await screen.findByRole('link', { name: 'Mira Deda' }));
    expect(await screen.findByText(/only what one person did/i)).toBeVisible();
    expect(asked(api)).toEqual({ action: 'certification', to: '2026-03-31', actorId: 'p1' });
    await press('Show everything');
    expect(await screen.findByLabelText('Part of the system')).toHaveValue('');
  });

  it('says when nothing fits', async () => {
    await open(<AuditPage />, { api: anApi().on('get', '/audit-events', list()) });
    expect(screen.getByText('Nothing was recorded that fits these filters.')).toBeVisible();
  });
});

describe('the privacy register', () => {
  it('shows its entries in the reader’s language, and in English what is not translated yet', async () => {
    await open(<RegisterPage />, { api: anApi(), locale: 'sq' });
    expect(screen.getByText('90 ditë')).toHaveAttribute('lang', 'sq');
    expect(screen.getByText('to send it')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('department, session')).toBeVisible();
  });
});
