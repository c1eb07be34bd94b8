import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Go as Debian ships it, and its packages of transparency logs as Debian ships them: nothing is fetched.

const sources = "/usr/share/gocode";

/** The Go program, where it and its packages are there; else why not, in one line. */
export function go(): { readonly program: string } | { readonly missing: string } {
  const program = process.env.HEARSAY_GO ?? "go";
  const there = spawnSync(program, ["version"], { encoding: "utf8" }).status === 0;
  if (there && existsSync(join(sources, "src/golang.org/x/mod/sumdb/tlog"))) return { program };
  return { missing: "the outsider's check in Go is left out: apt-get install golang-go golang-golang-x-mod-dev" };
}

/** Builds check.go; the path of the program. */
export function build(program: string, scratch: string): string {
  const out = join(scratch, "check");
  const source = join(dirname(fileURLToPath(import.meta.url)), "check.go");
  const env = {
    ...process.env,
    GO111MODULE: "off",
    GOPATH: sources,
    GOFLAGS: "",
    GOCACHE: join(scratch, "go-cache"),
    GOPROXY: "off",
  };
  const done = spawnSync(program, ["build", "-o", out, source], { encoding: "utf8", env });
  if (done.status !== 0) throw new Error(`check.go does not build: ${done.stderr}`);
  return out;
}
