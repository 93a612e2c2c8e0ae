// The same random examples everywhere: a suite that fails here fails for everybody. `npm run
// sweep:seeds` looks for the examples that one seed does not reach.
import fc from "fast-check";

/** With RUNS, as many examples as fit into a minute and a half, or SWEEP_SECONDS, of each property that asks for it. */
const most = 1000 * Number(process.env["SWEEP_SECONDS"] ?? 90);
const sweep = process.env["RUNS"] === undefined ? {} : { interruptAfterTimeLimit: most };

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1), ...sweep });
