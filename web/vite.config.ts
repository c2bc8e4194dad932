import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { devProxy } from './build/dev-proxy.js';
import { precompress } from './build/precompress.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Icons that the pages of one file alone show; they travel with it. */
const ownIcons =
  'book-a calendar-clock clipboard-check clipboard-paste cog copy external-link eye file-x flag history landmark list-checks map-pin message-circle-question-mark monitor monitor-smartphone undo-2 upload video'.replaceAll(
    ' ',
    '|',
  );

/**
 * On a slow telephone each file is a round trip, and a page may cost ten (`e2e/page-budgets.e2e.ts`). Left alone, the
 * bundler cuts what pages share into many small files. So there is one style sheet, one first script with all that
 * pages share, and one file for each feature's pages with their words.
 */
const start = new RegExp(
  [
    String.raw`[\\/]node_modules[\\/](?!lucide-react[\\/]dist[\\/]esm[\\/]icons[\\/](?:${ownIcons})\.)|index\.html|^\0?vite[\\/]`,
    String.raw`[\\/]src[\\/](?:ui(?![\\/](?:group|lesson|picture|practice))|lib(?![\\/](?:group|outcomes|lesson|practice|use-narrow|use-printing|kept-place|place-keeper))|features[\\/]sign-in(?![\\/](?:forgot|reset|first)))[\\/]`,
    String.raw`[\\/]src[\\/](?:main|app[\\/](?!(?:learn|teach)[\\/].*(?:pages[\\/]|-route)|administer|needs|other-ways-in|joining-pages))`,
    // The colonnade with its words, which *Today* shows too.
    String.raw`[\\/]features[\\/]programme[\\/](?:model|queries|programme-colonnade|colonnade-)`,
  ].join('|'),
);

/** What only the pages for writing share, and only those that show sheets: nobody else need load it. */
const writing =
  /[\\/]src[\\/](?:lib[\\/](?:draft-keeper|use-draft)|ui[\\/](?:two-texts|writing-box|progress-bar))\./;
const sheets = /[\\/]src[\\/](?:lib[\\/]text-in|ui[\\/](?:sheet|translation-state))\./;
/** One sheet for all, but for what is of few pages: that comes with them, for one request more, and nobody else waits for it. */
const looks =
  /^(?!.*[\\/]features[\\/](?:administration|groups|marking|open-cohort|quiz|run-sheet|workshops)[\\/]).*\.css$/;
const groups = [
  { name: 'styles', test: looks, priority: 2, includeDependenciesRecursively: false },
  { name: 'writing', test: writing, priority: 1, includeDependenciesRecursively: false },
  { name: 'sheets', test: sheets, priority: 1, includeDependenciesRecursively: false },
  { name: 'start', test: start, priority: 0, includeDependenciesRecursively: false },
];

/** The signed-in application; `vite.public.config.ts` builds what public pages load, `vite.server.config.ts` the rest. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), precompress(here('dist/client'))],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: devProxy(`http://127.0.0.1:${process.env['PORT'] ?? '3000'}`),
  },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no `data:` addresses, so nothing may be inlined.
    assetsInlineLimit: 0,
    // Older browsers load the same files a moment later; not worth bytes for everybody.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      input: { app: here('index.html') },
      output: { codeSplitting: { groups } },
    },
  },
});
