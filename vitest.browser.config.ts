import { defineConfig } from "vitest/config";

// The tests that need a Chromium: one at a time, each with a server of its own on a free port.
export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    pool: "threads",
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
