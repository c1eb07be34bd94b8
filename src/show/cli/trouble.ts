import { HearsayError } from "../../model/error.ts";
import { plain } from "../plain.ts";

/** An error as a person reads it: what, which, and what to do. */
export function told(error: unknown): string {
  if (error instanceof HearsayError) return plain(`${error.message} [${error.code}]\n  ${error.hint}`);
  if (error instanceof Error) return plain(error.message);
  return plain(String(error));
}
