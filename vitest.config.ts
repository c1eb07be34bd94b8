import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "web/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    pool: "threads",
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
