#!/usr/bin/env node
import { processIo } from "./io.ts";
import { run } from "./run.ts";

// A reader that closes its end early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

// No await at the top: the bundle is a script (scripts/bundle.mjs).
run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
