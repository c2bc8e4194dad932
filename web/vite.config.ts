import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://127.0.0.1:3000';

const staffFeatures = 'administration|certify|checks|cohorts|marking|paper-evidence|register';

/**
 * The first visit costs one style sheet, shared by public and signed-in pages, and one script.
 * Left alone, the bundler cuts what pages share into many files, each a round trip on a slow
 * telephone; so the learner's menu is one file and what several pages share is another.
 */
const groups = [
  {
    name: 'styles',
    test: new RegExp(`^(?!.*[\\\\/]features[\\\\/](?:${staffFeatures})[\\\\/]).*\\.css$`),
    priority: 4,
    includeDependenciesRecursively: false,
  },
  {
    name: 'start',
    test: /^(?!.*[\\/]src[\\/]public[\\/])/,
    tags: ['$initial' as const],
    priority: 3,
    includeDependenciesRecursively: false,
  },
  {
    name: 'menu',
    test: /[\\/]src[\\/]app[\\/](?:layouts|learn)[\\/](?!learn-area|.*-route|messages\.sq)/,
    priority: 2,
    includeDependenciesRecursively: false,
  },
  {
    name: 'shared',
    test: /[\\/](?:src[\\/](?:ui|lib(?![\\/]outcomes))|lucide-react)[\\/]/,
    minShareCount: 3,
    priority: 1,
    includeDependenciesRecursively: false,
  },
];

/** The signed-in application and the islands of the public pages; `vite.server.config.ts` builds the rest. */
export default defineConfig({
  root: here('.'),
  plugins: [react(), precompress(here('dist/client'))],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': api, '/v': api, '/en': api, '/sq': api },
  },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The content security policy allows no `data:` addresses, so nothing may be inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { app: here('index.html'), islands: here('src/public/islands.ts') },
      output: { codeSplitting: { groups } },
    },
  },
});
