import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Not the app's Vite config: with the router's plugin Vitest cannot close its server and waits ten seconds at exit.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
    css: false,
    reporters: ['dot'],
  },
})
