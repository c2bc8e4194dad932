/**
 * Brings a survey to life: questions that depend on others, limits, a draft on this device until it is sent, the language changed in
 * place, and words for whatever goes wrong. Nothing is sent but the answers.
 */
export function mountAsk(element: HTMLElement): void {
  if (element instanceof HTMLFormElement) new Asking(element).start();
}

/** Of every field that holds an answer; see `ask-question.tsx`. */
const prefix = 'a.';

type Entries = [name: string, value: string][];
interface Fault {
  readonly item: string;
  readonly kind: string;
  readonly limit?: number;
}

class Asking {
  private readonly key: string;
  private keeps = true;
  private sending = false;

  constructor(private readonly form: HTMLFormElement) {
    this.key = `stoa.ask.${form.dataset['code'] ?? ''}`;
  }

  start(): void {
    this.restore();
    this.refresh();
    this.form.addEventListener('input', () => {
      this.keep();
      this.refresh();
    });
    this.form.addEventListener('click', (event) => this.pressed(event));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a[hreflang]'))
      link.addEventListener('click', (event) => void this.speak(event, link));
    const wipe = this.form.querySelector<HTMLElement>('[data-wipe]');
    if (wipe !== null) wipe.hidden = false;
  }

  private get questions(): HTMLElement[] {
    return [...this.form.querySelectorAll<HTMLElement>('[data-question]')];
  }

  /** Shows what applies, counts what is limited. */
  private refresh(): void {
    for (const question of this.questions) {
      const asked = this.isAsked(question);
      question.hidden = !asked;
      for (const control of controlsOf(question)) control.disabled = !asked;
      if (asked) this.count(question);
      const clear = question.querySelector<HTMLElement>('[data-clear]');
      if (clear !== null)
        clear.hidden = !controlsOf(question).some(
          (each) => each.type === 'radio' && isChecked(each),
        );
    }
  }

  private isAsked({ dataset }: HTMLElement): boolean {
    const { showItem, showIs } = dataset;
    if (showItem === undefined) return true;
    return new FormData(this.form).getAll(`${prefix}${showItem}`).includes(showIs ?? '');
  }

  private count(question: HTMLElement): void {
    const say = question.querySelector<HTMLElement>('[data-count]');
    const text = question.querySelector<HTMLTextAreaElement>('[data-letters]');
    if (text !== null) {
      const left = Number(text.dataset['letters']) - text.value.trim().length;
      const words = left < 0 ? 'lettersOver' : 'letters';
      if (say !== null) say.textContent = this.word(words, { count: Math.abs(left) });
      text.toggleAttribute('aria-invalid', left < 0);
    }
    const limited = question.querySelector<HTMLElement>('[data-limit]');
    if (limited === null) return;
    const limit = Number(limited.dataset['limit']);
    const boxes = controlsOf(limited);
    const picked = boxes.filter(isChecked).length;
    for (const box of boxes) box.disabled = picked >= limit && !isChecked(box);
    if (say !== null) say.textContent = this.word('picked', { count: picked, limit });
  }

  private pressed({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const question = target.closest('[data-clear]')?.closest<HTMLElement>('[data-question]');
    if (question) {
      for (const control of controlsOf(question))
        if (control instanceof HTMLInputElement) control.checked = false;
      controlsOf(question)[0]?.focus();
    } else if (target.closest('[data-wipe]') !== null) {
      this.form.reset();
      for (const control of controlsOf(this.form)) empty(control);
      this.forget();
      this.refresh();
      return this.say('wiped');
    } else return;
    this.keep();
    this.refresh();
  }

  private entries(): Entries {
    return [...new FormData(this.form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : [],
    );
  }

  private keep(): void {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.entries()));
      this.keeps = true;
    } catch {
      if (this.keeps) this.say('noStorage');
      this.keeps = false;
    }
  }

  private restore(): void {
    try {
      const kept = localStorage.getItem(this.key);
      if (kept === null) return;
      for (const [name, value] of JSON.parse(kept) as Entries) fill(this.form, name, value);
      this.say('kept');
    } catch {
      // Nothing is kept where storage is off, or what was kept cannot be read.
    }
  }

  private forget(): void {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // There is nothing to forget either.
    }
  }

  private async send(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    this.clearFaults();
    this.say('sending');
    const done = await this.post(answersOf(this.form, this.entries()));
    this.sending = false;
    if (!done) return;
    this.forget();
    this.form.reset();
    for (const part of this.form.children)
      (part as HTMLElement).hidden = !part.matches('[data-sent]');
    document.getElementById('ask-sent')?.focus();
  }

  private async post(answers: object): Promise<boolean> {
    const body = JSON.stringify({ answers });
    const reply = await fetch(`/api/v1/ask/${this.form.dataset['code'] ?? ''}/answers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      body,
    }).catch(() => null);
    if (reply === null) this.say('network', 'error');
    else if (reply.ok) return true;
    else await this.refused(reply);
    return false;
  }

  private async refused(reply: Response): Promise<void> {
    const problem = (await reply.json().catch(() => ({}))) as {
      type?: string;
      params?: { faults?: Fault[] };
    };
    const faults = problem.params?.faults ?? [];
    if (problem.type?.endsWith('surveys.nothing-answered')) return this.say('nothing', 'error');
    if (reply.status === 409 || reply.status === 404) return this.say('closed', 'error');
    if (reply.status === 413) return this.say('tooLarge', 'error');
    if (faults.length === 0) return this.say('failed', 'error');
    this.say('refused', 'error');
    faults.forEach((fault) => this.show(fault));
    const first = this.questions.find(({ dataset }) => dataset['question'] === faults[0]?.item);
    const [control] = first ? controlsOf(first) : [];
    control?.focus();
  }

  private show({ item, kind, limit = 0 }: Fault): void {
    const question = this.questions.find(({ dataset }) => dataset['question'] === item);
    const place = question?.querySelector<HTMLElement>('[data-error]');
    if (!place) return;
    const name = `fault${kind.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
    place.textContent = this.word(name, { limit });
    place.hidden = false;
  }

  private clearFaults(): void {
    for (const place of this.form.querySelectorAll<HTMLElement>('[data-error]'))
      place.hidden = true;
  }

  private word(name: string, values: Record<string, number> = {}): string {
    return (this.form.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, value: string) =>
      String(values[value] ?? ''),
    );
  }

  private say(name: string, tone: 'note' | 'error' = 'note'): void {
    const place = this.form.querySelector<HTMLElement>('[data-status]');
    if (place === null) return;
    place.className = `notice notice--${tone}`;
    place.textContent = this.word(name);
    place.hidden = false;
    if (tone === 'error') place.scrollIntoView({ block: 'nearest' });
  }

  /** The other language in place: only words change, and what was answered stays. Without a network the link does what links do. */
  private async speak(event: Event, link: HTMLAnchorElement): Promise<void> {
    event.preventDefault();
    try {
      const reply = await fetch(link.href, { credentials: 'omit' });
      if (!reply.ok) throw new Error(String(reply.status));
      const other = new DOMParser().parseFromString(await reply.text(), 'text/html');
      this.take(other);
      history.replaceState(null, '', link.href);
    } catch {
      location.assign(link.href);
    }
  }

  private take(other: Document): void {
    const words = new Map(
      [...other.querySelectorAll('[data-t]')].map((each) => [
        each.getAttribute('data-t'),
        each.textContent,
      ]),
    );
    for (const each of document.querySelectorAll('[data-t]'))
      each.textContent = words.get(each.getAttribute('data-t')) ?? each.textContent;
    const form = other.querySelector<HTMLFormElement>('form[data-island="ask"]');
    if (form !== null) {
      Object.assign(this.form.dataset, form.dataset);
      this.form.action = form.action;
    }
    document.documentElement.lang = other.documentElement.lang;
    document.title = other.title;
    for (const part of ['.site-head', '.page-foot', '.specimen-bar', '.skip-link']) {
      const found = other.querySelector(part);
      if (found !== null) document.querySelector(part)?.replaceWith(document.adoptNode(found));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a[hreflang]'))
      link.addEventListener('click', (event) => void this.speak(event, link));
    this.form.querySelector<HTMLElement>('[data-status]')!.hidden = true;
    this.refresh();
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const controlsOf = (within: HTMLElement): Control[] => [
  ...within.querySelectorAll<Control>('input, select, textarea'),
];

const isChecked = (control: Control) => control instanceof HTMLInputElement && control.checked;

function empty(control: Control): void {
  if (control instanceof HTMLInputElement && control.type !== 'number') control.checked = false;
  else control.value = '';
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  for (const control of controlsOf(form)) {
    if (control.name !== name) continue;
    if (control instanceof HTMLInputElement && control.type !== 'number') {
      if (control.value === value) control.checked = true;
    } else control.value = value;
  }
}

/** Answers as the API takes them, from the fields of the form. */
export function answersOf(form: HTMLFormElement, entries: Entries): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const question of form.querySelectorAll<HTMLElement>('[data-question]')) {
    const key = question.dataset['question'] ?? '';
    const field = `${prefix}${key}`;
    const own = entries.filter(([name]) => name === field).map(([, value]) => value);
    const rows = entries.filter(([name]) => name.startsWith(`${field}.`));
    if (question.dataset['type'] === 'matrix') {
      if (rows.length > 0)
        answers[key] = Object.fromEntries(
          rows.map(([name, value]) => [name.slice(field.length + 1), value]),
        );
    } else if (question.dataset['type'] === 'several') {
      if (own.length > 0) answers[key] = own;
    } else if (question.dataset['type'] === 'number') {
      if (own[0] !== undefined) answers[key] = Number(own[0]);
    } else if (own[0] !== undefined) answers[key] = own[0];
  }
  return answers;
}
