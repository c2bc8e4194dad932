import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { BuilderPage } from './builder-page.js';
import { both, items, renderPage } from './testing.js';

const shipped = {
  ...{
    slug: 'needs',
    origin: 'shipped',
    kind: 'needs',
    number: 1,
    title: both('Needs'),
    promise: both('No names.'),
  },
  ...{ minutes: 12, items, groupings: [] },
};
const open = (api = new FakeHttp(), at = '/needs/builder?from=needs') =>
  renderPage(<BuilderPage />, { api: api.on('get', '/surveys/{slug}', shipped), at });
const publish = () => userEvent.click(screen.getByRole('button', { name: 'Publish this version' }));
const rename = async () => {
  const slug = await screen.findByLabelText('Short name for the address');
  await userEvent.clear(slug);
  await userEvent.type(slug, 'our-needs');
};

describe('writing a survey', () => {
  it('begins with one that there is, adds, routes, reorders and publishes', async () => {
    const api = new FakeHttp().on('post', '/surveys', shipped);
    const { container } = await open(api);
    await rename();
    await userEvent.click(screen.getByRole('button', { name: 'Add a question' }));
    await userEvent.type(screen.getByLabelText('Question 5 in English'), 'Which one?');
    await userEvent.type(screen.getByLabelText('Question 5 in Albanian'), 'Cili?');
    await userEvent.type(screen.getByLabelText(/Answers to 5 in English/), 'This{Enter}That');
    expect(screen.getByText(/Still to be written in a language: 5 \(sq\)/)).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/Answers to 5 in Albanian/), 'Ky{Enter}Ai');
    await userEvent.selectOptions(screen.getByLabelText('Ask 5 only after'), 'Which worries?');
    await userEvent.selectOptions(
      screen.getByLabelText('Ask 5 only after this answer'),
      'phishing',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Move 5 up' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove 5' }));
    expect((await axe(container)).violations).toEqual([]);
    await publish();
    const sent = api.sentTo('post', '/surveys')[0]?.body as { slug: string; items: object[] };
    expect(sent.slug).toBe('our-needs');
    expect(sent.items).toHaveLength(4);
    expect(sent.items[3]).toMatchObject({
      ...{ key: 'q5', type: 'one', showIf: { item: 'worries', is: 'phishing' } },
      options: [
        { key: 'o1', text: { en: 'This', sq: 'Ky' } },
        { key: 'o2', text: { en: 'That', sq: 'Ai' } },
      ],
    });
  });

  it('keeps what was written on this device, also when it is refused, and names the question', async () => {
    const faults = [{ at: 1, kind: 'options-few' }];
    const refused = new ProblemError({
      ...{ type: 'urn:problem:surveys.survey-refused', status: 422, params: { faults } },
    });
    const { services } = await open(new FakeHttp().on('post', '/surveys', refused));
    await rename();
    await publish();
    expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent(
      'Question 2 needs at least two answers',
    );
    expect(Object.values(services.storage).length + services.storage.length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Short name for the address')).toHaveValue('our-needs');
  });

  it('begins with nothing, and says what is missing', async () => {
    const api = new FakeHttp();
    await open(api, '/needs/builder');
    await publish();
    expect(screen.getByRole('alert')).toHaveTextContent('Give a short name');
    expect(screen.getByRole('alert')).toHaveTextContent('Still to be written');
    expect(api.sent).toEqual([]);
  });
});
