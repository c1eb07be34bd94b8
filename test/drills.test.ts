import { expect, test } from "vitest";
import { drills, runDrills } from "../scripts/drills/main.ts";

// The short run of the drills; `npm run drills` is the long one, whose report is in docs/reliability.md.
for (const drill of drills)
  test(`nothing acknowledged is lost: ${drill.name} (${drill.how})`, { timeout: 300_000 }, async () => {
    const [line] = await runDrills([drill], false, 1, () => undefined);
    if (line?.missing) console.warn(`the drill "${drill.name}" is left out: ${line.missing}`);
    else expect(line?.report).toMatchObject({ lost: 0, doubled: 0, wrong: [] });
    if (line?.report) expect(line.report.faults).toBeGreaterThan(0);
  });
