import { defineConfig } from "vitest/config";

// The tests that need a Chromium: one at a time, each with a server of its own on a free port.
export default defineConfig({
  test: {
    // A browser on a busy machine may take long; what is waited for still has to come.
    expect: { poll: { timeout: 20_000 } },
    include: ["test/browser/**/*.test.ts"],
    pool: "threads",
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
