import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Application } from './app/application.js';
import { englishShell, shellCatalogue } from './app/shell/catalogue.js';
import { SignedOutSignal } from './app/signed-out-guard.js';
import { createHttp } from './lib/http.js';
import { Languages, rememberedLocale } from './lib/i18n.js';
import { applyLook, rememberedLook } from './lib/look.js';
import { isProblem } from './lib/problem-error.js';
import { createQueryClient } from './lib/query-client.js';
import './styles/all.css';

applyLook(rememberedLook(localStorage));

const signedOut = new SignedOutSignal();
const http = createHttp({
  fetch: (...request) => fetch(...request),
  onSignedOut: (problem) => {
    if (!isProblem(problem, 'people.sign-in-refused')) signedOut.raise();
  },
});

const locale = rememberedLocale(localStorage, navigator.languages);
const languages = new Languages(locale, englishShell);
await languages.add(shellCatalogue);
await languages.change(locale);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <BrowserRouter>
    <Application
      services={{ http, languages, storage: localStorage }}
      queries={createQueryClient()}
      signedOut={signedOut}
    />
  </BrowserRouter>,
);
