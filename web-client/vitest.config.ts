import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Not the app's Vite config: with the router's plugin Vitest cannot close its server and waits ten seconds at exit.
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  test: {
    css: false,
    reporters: ['dot'],
    silent: 'passed-only',
    testTimeout: 30_000,
    // One core is left idle else, and most machines that run this have two.
    maxWorkers: '100%',
    projects: [
      // Rules need no browser, and a browser takes longer to start than all of them to run.
      { extends: true, test: { name: 'rules', environment: 'node', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['./src/test/setup.ts'],
        },
      },
    ],
  },
})
