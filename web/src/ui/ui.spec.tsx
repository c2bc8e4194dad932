import { describe, expect, it, jest } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Link, Route, Routes } from 'react-router';
import { ProblemError } from '../lib/problem-error.js';
import { renderScreen } from '../testing/render.js';
import { Button } from './button.js';
import { Choice, ChoiceGroup } from './choice.js';
import { Colonnade } from './colonnade.js';
import { Dialog } from './dialog.js';
import { ErrorSummary } from './error-summary.js';
import { FailedState } from './failed-state.js';
import { TextField } from './field.js';
import { PageHeading } from './page-heading.js';
import { PasswordField } from './password-field.js';
import { ProgressBar } from './progress-bar.js';
import { SavedState } from './saved-state.js';
import { Table, type Sort } from './table.js';

describe('a field', () => {
  it('reads its help and its error with its label', async () => {
    await renderScreen(<TextField label="Code" help="As printed" error="Enter the code." />);
    const input = screen.getByRole('textbox', { name: 'Code' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('As printed Enter the code.');
  });

  it('shows a password on request', async () => {
    await renderScreen(<PasswordField label="Password" showText="Show" />);
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByLabelText('Password')).toHaveAttribute('type', 'text');
  });

  it('groups choices under their question', async () => {
    await renderScreen(
      <ChoiceGroup legend="How did you take part?" error="Choose one.">
        <Choice type="radio" name="mode" help="On site">
          In the room
        </Choice>
      </ChoiceGroup>,
    );
    const group = screen.getByRole('group', { name: 'How did you take part?' });
    expect(group).toHaveAccessibleDescription('Choose one.');
    expect(within(group).getByRole('radio')).toHaveAccessibleDescription('On site');
  });
});

it('a busy button keeps the focus and does nothing', async () => {
  const deed = jest.fn();
  await renderScreen(
    <Button busy onClick={deed}>
      Save
    </Button>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(deed).not.toHaveBeenCalled();
  expect(screen.getByRole('button')).toHaveFocus();
});

it('an error summary takes the focus and leads to the field', async () => {
  await renderScreen(
    <>
      <ErrorSummary
        heading="Not saved yet"
        errors={[{ fieldId: 'code', text: 'Enter the code.' }]}
      />
      <TextField id="code" label="Code" />
    </>,
  );
  expect(screen.getByRole('alert')).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Enter the code.' }));
  expect(screen.getByRole('textbox', { name: 'Code' })).toHaveFocus();
});

it('a failed state says what to do and gives the request id', async () => {
  const again = jest.fn();
  const error = new ProblemError({ type: 'urn:problem:network', status: 0, requestId: 'r-9' });
  await renderScreen(
    <FailedState error={error} safe="Your answers are kept." onTryAgain={again} />,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('There is no connection');
  expect(screen.getByText(/r-9/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(again).toHaveBeenCalledTimes(1);
});

describe('a dialog', () => {
  it('is named by its heading and asks its owner to close', async () => {
    const close = jest.fn();
    await renderScreen(
      <Dialog open onClose={close} heading="Award 23 certificates">
        They cannot be taken back unseen.
      </Dialog>,
    );
    expect(screen.getByRole('dialog', { name: 'Award 23 certificates' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe('a table', () => {
  const rows = [{ id: 'a', name: 'Ada', sessions: 8 }];
  function People() {
    const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' });
    return (
      <Table
        caption="People"
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={setSort}
        columns={[
          { key: 'name', header: 'Name', cell: (row) => row.name, rowHeader: true, sortable: true },
          { key: 'sessions', header: 'Sessions', cell: (row) => row.sessions, numeric: true },
        ]}
      />
    );
  }

  it('names its rows and turns its order round', async () => {
    await renderScreen(<People />);
    expect(screen.getByRole('table', { name: 'People' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: 'Ada' })).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Name' }));
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });
});

describe('saving', () => {
  const reading = { locale: 'en', zone: 'Europe/Tirane' };

  it('says when, and speaks only of trouble', async () => {
    const savedAt = '2026-11-22T09:42:00Z';
    await renderScreen(<SavedState saving={{ state: 'saved', savedAt }} reading={reading} />);
    expect(screen.getByText('Saved 10:42')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('announces that it keeps trying', async () => {
    await renderScreen(<SavedState saving={{ state: 'not-saved' }} reading={reading} />);
    expect(screen.getByRole('status')).toHaveTextContent('Not saved, still trying');
  });

  it('announces that the sign-in has ended, which is no fault of the network', async () => {
    const saving = { state: 'not-saved', signedOut: true } as const;
    await renderScreen(<SavedState saving={saving} reading={reading} />);
    expect(screen.getByRole('status')).toHaveTextContent(
      'Your sign-in has ended. Sign in again; what you typed is kept.',
    );
  });
});

it('a progress bar has its counts as text', async () => {
  await renderScreen(<ProgressBar label="Certificates made" value={12} max={82} text="12 of 82" />);
  expect(screen.getByRole('progressbar', { name: 'Certificates made' })).toHaveAttribute(
    'aria-valuetext',
    '12 of 82',
  );
});

it('the colonnade says in words what it draws', async () => {
  const columns = [
    { key: 'm1', code: 'M1', text: 'M1, Rights travel: done', filled: 1 },
    { key: 'm2', code: 'M2', text: 'M2, Data: 2 of 5 lessons done', filled: 0.4, current: true },
  ];
  await renderScreen(<Colonnade label="Your programme" columns={columns} />);
  const items = within(screen.getByRole('list', { name: 'Your programme' })).getAllByRole(
    'listitem',
  );
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step']);
  expect(screen.getByText('M2, Data: 2 of 5 lessons done')).toBeInTheDocument();
});

it('a page heading takes the focus after a navigation, not at the start', async () => {
  await renderScreen(
    <Routes>
      <Route
        path="/one"
        element={
          <>
            <PageHeading title="First" />
            <Link to="/two">on</Link>
          </>
        }
      />
      <Route path="/two" element={<PageHeading title="Second" />} />
    </Routes>,
    { at: '/one' },
  );
  expect(screen.getByRole('heading', { name: 'First' })).not.toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'on' }));
  expect(screen.getByRole('heading', { name: 'Second' })).toHaveFocus();
  expect(document.title).toBe('Second – Stoa');
});
