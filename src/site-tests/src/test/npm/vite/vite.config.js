import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['index.html', 'classic.html', 'unused.html'] },
  },
});
