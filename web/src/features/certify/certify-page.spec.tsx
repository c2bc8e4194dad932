import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import outcomesEn from '../../lib/outcomes/messages.en.json' with { type: 'json' };
import outcomesSq from '../../lib/outcomes/messages.sq.json' with { type: 'json' };
import { ProblemError } from '../../lib/problem-error.js';
import { catalogueOf } from '../../lib/i18n.js';
import { renderInCohort } from '../../testing/cohort.js';
import { FakeHttp } from '../../testing/fake-http.js';
import type { AwardRow, CertifyView } from './api-types.js';
import { CertifyPage } from './certify-page.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

const path = '/cohorts/{slug}/certify';
const awards = '/cohorts/{slug}/awards';
const catalogues = [catalogueOf({ ...english, ...outcomesEn }, { ...albanian, ...outcomesSq })];

const anAward = (over: Partial<AwardRow> = {}): AwardRow => ({
  awardId: 'a1',
  enrolmentId: 'e9',
  name: 'Dea Prifti',
  tier: 'attendance',
  displayCode: 'K7M2-9QX4',
  state: 'valid',
  fileReady: true,
  awardedOn: '2026-04-30',
  proposal: null,
  ...over,
});

function aView(over: Partial<CertifyView> = {}): CertifyView {
  return {
    tiers: [
      { key: 'attendance', title: { en: 'Certificate of attendance', sq: 'Vërtetim' } },
      { key: 'practitioner', title: { en: 'Practitioner', sq: 'Praktikues' } },
    ],
    criteria: [{ key: 'C1', title: { en: 'Sessions', sq: 'Seancat' } }],
    totals: { certificates: 3, people: 2, byTier: { attendance: 2, practitioner: 1 } },
    ready: [
      {
        enrolmentId: 'e1',
        name: 'Ada Hoxha',
        due: ['attendance', 'practitioner'],
        unsupportedLetters: [],
      },
      { enrolmentId: 'e2', name: 'Ben Kola', due: ['attendance'], unsupportedLetters: [] },
    ],
    notYet: [
      {
        enrolmentId: 'e3',
        name: 'Cem Leka',
        oneStepAway: true,
        missing: [
          {
            key: 'C1',
            kind: 'sessions-attended',
            title: { en: 'Attend 8 of 10 sessions', sq: 'Seancat' },
            state: 'not-yet',
            required: 8,
            found: 7,
            reachable: 8,
            stepsLeft: 1,
            changesAt: null,
            nextStep: {
              code: 'make-up-session',
              values: { session: 'M4' },
              at: null,
              by: '2026-04-30',
            },
            details: [{ code: 'planned', values: { sessions: 10 } }],
          },
        ],
      },
    ],
    exceptions: [],
    awarded: [anAward()],
    batches: [],
    ...over,
  };
}

const open = (api: FakeHttp) => renderInCohort(<CertifyPage />, { api, catalogues });
const anApi = (view = aView()) => new FakeHttp().on('get', path, view);
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('certifying', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      const { container, unmount } = await renderInCohort(<CertifyPage />, {
        api: anApi(),
        catalogues,
        locale,
      });
      await screen.findAllByText('Cem Leka');
      expect((await axe(container)).violations).toEqual([]);
      unmount();
    }
  });

  it('names the deed with its numbers and repeats them by tier', async () => {
    const { api } = await open(
      anApi().on('post', awards, { batchId: 'b1', certificates: 3, people: 2 }),
    );
    await press('Award 3 certificates to 2 people');
    const dialog = screen.getByRole('dialog', { name: 'Award 3 certificates to 2 people?' });
    expect(dialog).toHaveTextContent('Certificate of attendance2Practitioner1');
    await userEvent.click(within(dialog).getByRole('button', { name: /^Award 3/ }));
    expect(api.sentTo('post', awards)[0]?.body).toEqual({
      expected: { certificates: 3, people: 2 },
    });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says that the numbers have changed and shows the new ones', async () => {
    const changed = new ProblemError({
      type: 'urn:problem:certification.due-changed',
      status: 409,
      params: { certificates: 2, people: 1 },
    });
    const api = anApi().on('post', awards, changed);
    await open(api);
    await press('Award 3 certificates to 2 people');
    api.on('get', path, aView({ ready: aView().ready.slice(0, 1) }));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: /^Award 3/ }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('Now it is 2 for one person');
    expect(
      await screen.findByRole('dialog', { name: 'Award certificates (2) to one person?' }),
    ).toBeVisible();
  });

  it('leaves out a name that cannot be printed, and says so', async () => {
    const [ada, ben] = aView().ready;
    const ready = [ada!, { ...ben!, name: 'Ben 字', unsupportedLetters: ['字'] }];
    const { api } = await open(anApi(aView({ ready })).on('post', awards, {}));
    expect(await screen.findByText('Ben 字: 字')).toBeInTheDocument();
    await press('Award certificates (2) to one person');
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: /^Award/ }),
    );
    expect(api.sentTo('post', awards)[0]?.body).toMatchObject({ enrolmentIds: ['e1'] });
  });

  it('says why somebody is not ready, and what the next step is', async () => {
    await open(anApi());
    const list = await screen.findByRole('region', { name: 'Not yet: one person' });
    expect(list).toHaveTextContent('Not yet: 7 of the 8 sessions that are needed count so far.');
    expect(list).toHaveTextContent('Make up session M4 by 30 April 2026.');
    expect(list).toHaveTextContent('10 sessions are planned.');
  });

  it('shows how many certificates are made, then all of them in one file', async () => {
    const batch = {
      id: 'b1',
      decidedAt: '2026-04-30T10:00:00Z',
      certificates: 82,
      people: 31,
      made: 12,
    };
    const api = anApi(aView({ batches: [batch] })).on('get', '/award-batches/{id}', {
      ...batch,
      made: 12,
    });
    await open(api);
    expect(
      await screen.findByRole('progressbar', { name: 'Certificates being made' }),
    ).toHaveAttribute('aria-valuetext', '12 of 82');
    const { unmount } = await open(anApi(aView({ batches: [{ ...batch, id: 'b2', made: 82 }] })));
    expect(
      await screen.findByRole('link', { name: 'Download all 82 certificates (ZIP)' }),
    ).toHaveAttribute('href', '/api/v1/award-batches/b2/files.zip');
    unmount();
  });
});

describe('exceptions', () => {
  const exceptions = '/cohorts/{slug}/award-exceptions';

  it('are proposed with a reason, which is not lost when it is refused', async () => {
    const refused = new ProblemError({
      type: 'urn:problem:certification.exception-not-needed',
      status: 409,
    });
    const { api } = await open(anApi().on('post', exceptions, refused));
    await userEvent.click(await screen.findByText('Cem Leka'));
    await press('Propose an exception');
    await press('Propose the exception');
    expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription(/at least 10 letters/);
    await userEvent.type(screen.getByLabelText('Reason'), 'Led two sessions herself.');
    await press('Propose the exception');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'No exception is needed: the criteria are met, the certificate has been awarded, or somebody has proposed one already.',
    );
    expect(screen.getByLabelText('Reason')).toHaveValue('Led two sessions herself.');
    expect(api.sentTo('post', exceptions)[0]?.body).toEqual({
      enrolmentId: 'e3',
      tier: 'attendance',
      reason: 'Led two sessions herself.',
    });
  });

  it('are decided by a second person only', async () => {
    const own = {
      id: 'x1',
      enrolmentId: 'e3',
      name: 'Cem Leka',
      tier: 'attendance',
      reason: 'Led two sessions.',
      state: 'proposed' as const,
      proposedBy: 'Ben Kola',
      proposedAt: '2026-04-20T10:00:00Z',
      mayDecide: false,
    };
    const others = { ...own, id: 'x2', name: 'Dea Prifti', mayDecide: true };
    const { api } = await open(
      anApi(aView({ exceptions: [own, others] })).on(
        'post',
        '/award-exceptions/{id}/decision',
        undefined,
      ),
    );
    expect(await screen.findByText(/waits for a second person\. Whoever/)).toBeInTheDocument();
    await press('Agree');
    expect(api.sentTo('post', '/award-exceptions/{id}/decision')).toMatchObject([
      { body: { agree: true }, options: { params: { id: 'x2' } } },
    ]);
  });
});

describe('an award', () => {
  it('is proposed to be revoked with a kind of reason and a reason', async () => {
    const proposals = '/awards/{id}/state-proposals';
    const { api } = await open(anApi().on('post', proposals, { id: 'p1' }));
    await press('More about the certificate of Dea Prifti');
    await press('Propose to revoke');
    await userEvent.selectOptions(screen.getByLabelText('Kind of reason'), 'Used by somebody else');
    await userEvent.type(screen.getByLabelText('Reason'), 'Shown by another person.');
    await press('Propose to revoke');
    expect(api.sentTo('post', proposals)[0]?.body).toEqual({
      toState: 'revoked',
      reasonClass: 'lent',
      reason: 'Shown by another person.',
    });
  });

  it('is issued again with a corrected name', async () => {
    const { api } = await open(anApi().on('post', '/awards/{id}/reissue', { awardId: 'a2' }));
    await press('More about the certificate of Dea Prifti');
    await press('Issue again with a corrected name');
    await press('Issue the certificate again');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Correct the given name or the family name.',
    );
    await userEvent.type(screen.getByLabelText('Corrected given name'), 'Dea Maria');
    await userEvent.type(screen.getByLabelText('Reason'), 'Second name was missing.');
    await press('Issue the certificate again');
    expect(api.sentTo('post', '/awards/{id}/reissue')[0]?.body).toEqual({
      givenName: 'Dea Maria',
      reason: 'Second name was missing.',
    });
  });

  it('offers its file, and the decision about a proposal', async () => {
    const proposal = {
      id: 'p1',
      toState: 'suspended' as const,
      newName: null,
      reasonClass: 'under-review',
      reason: 'A complaint came in.',
      proposedBy: 'Ben Kola',
      proposedAt: '2026-05-02T10:00:00Z',
      mayDecide: true,
    };
    const { api } = await open(
      anApi(aView({ awarded: [anAward({ proposal })] })).on(
        'post',
        '/state-proposals/{id}/decision',
        undefined,
      ),
    );
    expect(await screen.findByRole('link', { name: 'Download' })).toHaveAttribute(
      'href',
      '/api/v1/awards/a1/file',
    );
    await press('More about the certificate of Dea Prifti');
    expect(screen.getByRole('dialog')).toHaveTextContent('Being looked into');
    await press('Refuse');
    expect(api.sentTo('post', '/state-proposals/{id}/decision')[0]?.body).toEqual({ agree: false });
  });

  it('shows whoever decides about another name what it would be', async () => {
    const proposal = {
      id: 'p2',
      toState: 'replaced' as const,
      newName: 'Dea Zhupa',
      reasonClass: 'another-name',
      reason: 'Married in May.',
      proposedBy: 'Ben Kola',
      proposedAt: '2026-05-02T10:00:00Z',
      mayDecide: true,
    };
    await open(anApi(aView({ awarded: [anAward({ proposal })] })));
    await press('More about the certificate of Dea Prifti');
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('Proposed: issue under another name');
    expect(dialog).toHaveTextContent('“Dea Zhupa” instead of “Dea Prifti”');
  });
});
