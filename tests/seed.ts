// The same random examples everywhere: a suite that fails here fails for everybody. `npm run
// sweep:seeds` looks for the examples that one seed does not reach.
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
