import { HearsayError } from "../../model/error.ts";
import { listen, type Serving } from "../http/server.ts";
import { openOffice } from "../ledger-office.ts";
import type { Office } from "../office.ts";
import { plain } from "../plain.ts";
import { type Ground, groundOf } from "../tiles.ts";
import type { Verb } from "./command.ts";
import type { Io } from "./io.ts";
import { ledgerPath, type Options, text, withLedger } from "./options.ts";

/** `hearsay serve`: the page and the HTTP interface. */
export const serveVerb: Verb = {
  name: "serve",
  example: "hearsay serve --port 4870",
  register: (program, io, done) => {
    withLedger(program.command("serve").description("the page and the HTTP interface, until interrupted"))
      .option("--port <n>", "the port; a taken one means the next free one; 0 any free one", "4870")
      .option("--host <address>", "the address to listen on", "127.0.0.1")
      .option("--tiles <url-or-file>", "your own tiles under the map: an address with {z} {x} {y}, or a .pmtiles file")
      .action(async (options: Options) => {
        const tiles = text(options.tiles);
        const ground = tiles ? groundOf(tiles) : null;
        const office = await openOffice(ledgerPath(options, io), true);
        for (const line of office.greeting) io.err(`${plain(line)}\n`);
        office.keepSettled();
        await serveUntilStopped(office, text(options.host), portOf(options), io, ground);
        await office.close();
        done(0);
      });
  },
};

/** The port of the options; a HearsayError "use/port" where it is none. */
export function portOf(options: Options): number {
  const port = Number(text(options.port) || "4870");
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new HearsayError(
    "use/port",
    `"${text(options.port)}" is no port`,
    "Give a number from 0 (any free one) to 65535.",
  );
}

/** Serves, says where, and resolves when the process is told to stop (SIGINT, SIGTERM). */
export async function serveUntilStopped(
  office: Office,
  host: string,
  port: number,
  io: Io,
  ground: Ground | null = null,
): Promise<void> {
  const serving = await listen(office, host, port, ground);
  io.out(`${where(serving, port)}\nStop with Ctrl+C.\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  await serving.close();
}

const where = (serving: Serving, asked: number): string =>
  serving.moved ? `Port ${asked} is taken, so this is on ${serving.address}/` : `The page is on ${serving.address}/`;
