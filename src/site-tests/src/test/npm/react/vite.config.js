import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // React's development build, which runs effects twice in strict mode.
  define: { 'process.env.NODE_ENV': '"development"' },
  esbuild: { jsx: 'automatic' },
  build: { modulePreload: { polyfill: false } },
});
