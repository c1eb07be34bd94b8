import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { HearsayError } from "../../model/error.ts";

/** The bytes of a file that an option or argument names; HearsayError "use/missing" where it cannot be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new HearsayError("use/missing", `There is no file ${file} that can be read`, "Check the path.", cause);
  }
}

/** What the file of that name holds, or the words themselves where there is none; "" for none. */
export const wordsOrFile = (given: string): string =>
  given && existsSync(given) ? new TextDecoder().decode(bytesOf(given)) : given;

/** Writes what `--out` asks for; HearsayError "use/out" where it cannot be. */
export function written(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new HearsayError("use/out", `${file} could not be written`, "Name another file with --out.", cause);
  }
}
