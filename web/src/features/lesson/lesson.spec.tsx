import { describe, expect, it } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { catalogue as steps } from '../../lib/lesson/catalogue.js';
import { aPicture, aScreen } from '../../lib/lesson/testing.js';
import { ProblemError } from '../../lib/problem-error.js';
import { FakeHttp } from '../../testing/fake-http.js';
import { loaded } from '../../testing/loaded.js';
import { aMe } from '../../testing/people.js';
import { renderScreen, type RenderOptions } from '../../testing/render.js';
import type { LessonView } from './api-types.js';
import { LessonPage } from './lesson-page.js';
import { catalogue } from './catalogue.js';
import { aLesson } from './testing.js';

const get = '/me/modules/{module}/lessons/{lesson}';
const position = '/me/lessons/{lessonId}/position';
const decision = '/me/lessons/{lessonId}/decisions/{screen}';
const offline = new ProblemError({ type: 'urn:problem:network', status: 0 });

function anApi(lesson: LessonView | ProblemError = aLesson()): FakeHttp {
  return new FakeHttp()
    .on('get', get, lesson)
    .on('put', position, undefined)
    .on('put', decision, undefined);
}

async function open(api = anApi(), options: RenderOptions & { screen?: string } = {}) {
  const address = '/learn/digital-rights/rights/one-street-two-doors';
  const at = options.screen === undefined ? address : `${address}?screen=${options.screen}`;
  const page = (
    <Routes>
      <Route
        path="/learn/:programme/:module/:lesson"
        element={<LessonPage whatIsNext={<a href="/next">Who owes what</a>} />}
      />
    </Routes>
  );
  const result = await renderScreen(page, {
    at,
    api,
    me: aMe(),
    catalogues: [catalogue, steps],
    ...options,
  });
  await loaded(result.container);
  return result;
}

const next = () => screen.getByRole('button', { name: 'Next' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a lesson', () => {
  it('has no barrier that a program can find, in either language', async () => {
    for (const locale of ['en', 'sq'] as const) {
      for (const at of ['door', 'choice', 'counted']) {
        const { container, unmount } = await open(anApi(), { locale, screen: at });
        expect((await axe(container)).violations).toEqual([]);
        unmount();
      }
    }
  });

  it('shows one screen at a time and says which', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One street, two doors');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Two doors');
    expect(screen.getByText('Screen 1 of 4')).toBeVisible();
    expect(screen.queryByText('Tuesday, 11.20')).not.toBeInTheDocument();
  });

  it('goes on and back, and moves the focus to the heading of the screen', async () => {
    await open();
    await userEvent.click(next());
    expect(screen.getByRole('heading', { name: 'Tuesday, 11.20' })).toHaveFocus();
    await press('Back');
    expect(screen.getByRole('heading', { name: 'Two doors' })).toHaveFocus();
  });

  it('goes on and back with Alt and an arrow', async () => {
    await open();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(screen.getByRole('heading', { name: 'Tuesday, 11.20' })).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('heading', { name: 'Tuesday, 11.20' })).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(screen.getByRole('heading', { name: 'Two doors' })).toBeVisible();
  });

  it('saves where the reader is', async () => {
    const { api } = await open();
    await userEvent.click(next());
    expect(api.sentTo('put', position).map((sent) => sent.body)).toEqual([
      { screen: 'choice', done: false },
    ]);
  });

  it('opens where the reader stopped', async () => {
    const at = { screen: 'choice', decisions: {}, completedAt: null };
    await open(anApi(aLesson({ position: at })));
    expect(screen.getByRole('heading', { name: 'Tuesday, 11.20' })).toBeVisible();
  });

  it('opens at the screen of a link', async () => {
    await open(anApi(), { screen: 'counted' });
    expect(screen.getByRole('heading', { name: 'Those who leave no trace' })).toBeVisible();
  });
});

describe('a decision', () => {
  it('is asked for before going on', async () => {
    await open(anApi(), { screen: 'choice' });
    await userEvent.click(next());
    const group = screen.getByRole('group', { name: 'What do you do?' });
    expect(group).toHaveFocus();
    expect(group).toHaveAccessibleDescription(/Choose an answer first/);
  });

  it('shows what follows, is saved, and leads to its branch and back', async () => {
    const { api } = await open(anApi(), { screen: 'choice' });
    await userEvent.click(screen.getByRole('radio', { name: 'Send her away.' }));
    expect(screen.queryByText('She stays in.')).not.toBeInTheDocument();
    await press('See what follows');
    expect(screen.getByText('She stays in.')).toBeVisible();
    expect(api.sentTo('put', decision)[0]).toMatchObject({
      body: { choice: 'a' },
      options: { params: { screen: 'choice' } },
    });
    await userEvent.click(next());
    expect(screen.getByText('Screen 3 of 4')).toBeVisible();
    await userEvent.click(next());
    await press('Back');
    expect(screen.getByRole('heading', { name: 'What the report does not say' })).toBeVisible();
  });

  it('can be taken again', async () => {
    await open(anApi(), { screen: 'choice' });
    await userEvent.click(screen.getByRole('radio', { name: 'Send her away.' }));
    await press('See what follows');
    await userEvent.click(screen.getByRole('radio', { name: 'Renew the pass.' }));
    expect(screen.queryByText('She stays in.')).not.toBeInTheDocument();
    await press('See what follows');
    expect(screen.getByText('This choice holds up')).toBeVisible();
    await userEvent.click(next());
    expect(screen.getByText('Screen 3 of 3')).toBeVisible();
  });
});

describe('the end of a lesson', () => {
  it('is saved as done and says what is next', async () => {
    const { api } = await open(anApi(), { screen: 'counted' });
    expect(screen.getByRole('heading', { name: 'You have finished this lesson' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Who owes what' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Next' })).not.toBeInTheDocument();
    expect(api.sentTo('put', position).at(-1)?.body).toEqual({ screen: 'counted', done: true });
  });
});

describe('saving that fails', () => {
  it('is said and does not hold the reader up', async () => {
    const api = anApi().on('put', position, offline);
    await open(api);
    await userEvent.click(next());
    expect((await screen.findAllByText('Not saved, still trying'))[0]).toBeInTheDocument();
    await press('Back');
    expect(screen.getByRole('heading', { name: 'Two doors' })).toBeVisible();
    api.on('put', position, undefined);
    window.dispatchEvent(new Event('online'));
    expect((await screen.findAllByText(/^Saved /))[0]).toBeInTheDocument();
    expect(api.sentTo('put', position).at(-1)?.body).toEqual({ screen: 'door', done: false });
  });
});

describe('small things to do', () => {
  const blocks = aScreen({
    blocks: [
      { kind: 'reveal', question: 'Who could not?', html: '<p>A woman with a folder.</p>' },
      {
        kind: 'tick',
        question: 'Which of these?',
        lines: [
          { key: '1', html: 'A counter' },
          { key: '2', html: 'A telephone' },
        ],
        closing: '<p>Most do both.</p>',
      },
      {
        kind: 'pick',
        question: 'Which sentence?',
        choices: [
          { key: '1', html: 'The first', comment: '<p>Tempting.</p>' },
          { key: '2', html: 'The second', comment: '<p>Yes.</p>' },
        ],
      },
    ],
  });
  const text = { title: 'x', state: 'source', screens: [blocks] } as const;
  const lesson = aLesson({ locales: { en: text } });

  it('answer when they are done', async () => {
    const { container } = await open(anApi(lesson));
    expect((await axe(container)).violations).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'A counter' }));
    expect(screen.getByText('Most do both.')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'The second' }));
    expect(screen.getByText('Yes.')).toBeVisible();
    await userEvent.click(screen.getByText('Who could not?'));
    expect(screen.getByText('A woman with a folder.')).toBeVisible();
  });
});

describe('a picture', () => {
  const screens = [aScreen({ blocks: [aPicture()] })];
  const lesson = aLesson({
    locales: { en: { title: 'x', state: 'source', screens } },
    glossary: [{ key: 'town', term: { en: 'town' }, definition: { en: 'A place.' } }],
  });

  it('has a name, and its alternative as text', async () => {
    const { container } = await open(anApi(lesson));
    expect((await axe(container)).violations).toEqual([]);
    const figure = screen.getByRole('figure', { name: 'Two doors' });
    expect(figure).toHaveAttribute('lang', 'en');
    expect(within(figure).getByRole('img', { name: 'Two doors' })).toBeVisible();
    expect(within(figure).getByText('The counter is open, the app is shut.')).not.toBeVisible();
    await userEvent.click(within(figure).getByText('The picture in words'));
    expect(within(figure).getByText('The counter is open, the app is shut.')).toBeVisible();
  });

  it('has its caption explained like any text', async () => {
    await open(anApi(lesson));
    expect(screen.getByRole('button', { name: 'town' })).toHaveAttribute(
      'popovertarget',
      'term-town',
    );
    expect(screen.getAllByText('A place.')).toHaveLength(2);
  });
});

describe('words, sources and law', () => {
  const html =
    '<p>A <a class="term" href="#term-remedy" data-term="remedy">remedy</a> ' +
    '<a class="source" href="#source-UDHR" data-source="UDHR">[UDHR]</a></p>';
  const text = {
    title: 'x',
    state: 'source',
    screens: [aScreen({ blocks: [{ kind: 'text', html }] })],
  } as const;

  it('are explained where they stand and below', async () => {
    const { container } = await open(
      anApi(
        aLesson({
          locales: { en: text },
          glossary: [
            { key: 'remedy', term: { en: 'remedy' }, definition: { en: 'A way to put it right.' } },
          ],
          sources: [{ key: 'UDHR', title: 'Universal Declaration', url: 'https://un.example' }],
          checks: [{ screen: 'door', checkBy: '2026-10-01', past: true }],
        }),
      ),
    );
    const button = screen.getByRole('button', { name: 'remedy' });
    const popover = container.querySelector(`#${button.getAttribute('popovertarget')}`);
    expect(popover).toHaveTextContent('A way to put it right.');
    expect(screen.getByText('Words used in this lesson')).toBeVisible();
    expect(screen.getAllByText('Universal Declaration')[0]).toBeInTheDocument();
    expect(screen.getByText(/^Being checked/)).toHaveTextContent('1 October 2026');
  });
});

describe('the language of a lesson', () => {
  it('changes in place and says that the translation is a draft', async () => {
    await open(anApi(), { screen: 'choice' });
    const languages = within(screen.getByRole('group', { name: 'Language of this lesson' }));
    await userEvent.click(languages.getByRole('button', { name: 'Shqip' }));
    expect(screen.getByRole('heading', { name: 'sq: Tuesday, 11.20' })).toBeVisible();
    expect(screen.getByText(/draft translation from English/)).toBeVisible();
  });

  it('falls back and says so', async () => {
    const text = { title: 'Street', state: 'source', screens: [aScreen()] } as const;
    await open(anApi(aLesson({ locales: { en: text } })), { locale: 'sq' });
    expect(screen.getByText(/nuk ekziston ende në gjuhën Shqip/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Two doors' })).toHaveAttribute('lang', 'en');
  });
});

describe('a lesson that cannot be shown', () => {
  it.each([
    {
      why: 'because its module opens later',
      error: new ProblemError({
        type: 'urn:problem:study.module-not-open',
        status: 409,
        params: { opensOn: '2026-12-01' },
      }),
      text: 'It opens on 1 December 2026.',
    },
    {
      why: 'because there is none',
      error: new ProblemError({ type: 'urn:problem:not-found', status: 404 }),
      text: /The address may be mistyped/,
    },
    { why: 'because the network is gone', error: offline, text: /There is no connection/ },
  ])('says $why', async ({ error, text }) => {
    const { container } = await open(anApi(error));
    expect(screen.getByText(text)).toBeVisible();
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('a lesson on paper', () => {
  it('is whole while it is printed: every screen, where choices lead, and the answers last', async () => {
    const { container } = await open();
    expect(container.querySelector('.lesson-on-paper')).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const paper = container.querySelector<HTMLElement>('.lesson-on-paper')!;
    const headings = within(paper)
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.textContent);
    const { screens } = aLesson().locales['en']!;
    expect(headings.slice(0, screens.length)).toEqual(
      screens.map(({ title }, index) => `${index + 1}. ${title}`),
    );
    expect(headings[screens.length]).toBe('When you have decided');
    expect(paper).toHaveTextContent('→');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(container.querySelector('.lesson-on-paper')).toBeNull();
  });
});
