import { defineConfig } from 'vitest/config';

/** Two cores: browsers and signatures take seconds, never minutes. Times are never asserted. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', '**/node_modules/**'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    reporters: ['default'],
    globalSetup: ['test/support/global-setup.ts'],
  },
});
