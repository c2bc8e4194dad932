import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The public pages as one self-contained module, which the API imports to answer `/<locale>/…`. */
export default defineConfig({
  root: here('.'),
  plugins: [react()],
  publicDir: false,
  // React is bundled, so that a server image needs no dependency of the web workspace.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    ssr: true,
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { public: here('src/public/server.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
});
