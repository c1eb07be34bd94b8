import { fork } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const writer = join(dirname(fileURLToPath(import.meta.url)), "append-forever.ts");

/** Starts a program that appends and says what was acknowledged; kills it without warning after so many. What it said. */
export function killedWriter(
  folder: string,
  from: number,
  count: number,
  cwd = process.cwd(),
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const acknowledged: string[] = [];
    const child = fork(writer, [folder, String(from)], {
      cwd,
      execArgv: ["--import", import.meta.resolve("tsx")],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.on("message", (message) => {
      acknowledged.push(...(message as string[]));
      if (acknowledged.length >= count) child.kill("SIGKILL");
    });
    child.on("error", reject);
    child.on("exit", (code, signal) =>
      signal === "SIGKILL" ? resolve(acknowledged) : reject(new Error(`the writer ended by itself (${code})`)),
    );
  });
}
