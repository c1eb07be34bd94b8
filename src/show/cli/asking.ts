import { openOffice } from "../ledger-office.ts";
import type { Office } from "../office.ts";
import type { Io } from "./io.ts";
import { ledgerPath, type Options, text } from "./options.ts";

/** The ledger, to be asked: as it is, or as it was at the instant that --as-of names. */
export async function officeOf(options: Options, io: Io): Promise<Office> {
  const office = await openOffice(ledgerPath(options, io), false);
  const when = text(options.asOf);
  return when ? office.asOf(when) : office;
}
