import { HearsayError } from "../model/error.ts";

/** Something that does not fit, met while verifying: `hint` is its place, as the verdict gives it. */
export const misfit = (place: string, reason: string): HearsayError => new HearsayError("ledger/misfit", reason, place);
