import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The islands and the style sheet of the public pages, beside the signed-in application. A build of its own: sharing
 * one would cut the application's first script in two, and give visitors the style of pages that they never see.
 */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  plugins: [react(), precompress(here('dist/client'))],
  build: {
    outDir: 'dist/client',
    emptyOutDir: false,
    target: 'es2022',
    manifest: '.vite/public.json',
    assetsInlineLimit: 0,
    rolldownOptions: { input: { islands: here('src/public/islands.ts') } },
  },
});
