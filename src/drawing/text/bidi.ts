import bidiFactory from "bidi-js";
import type { Bidi } from "bidi-js";

/** The algorithm of writing that runs both ways. The package is one function; its types say a module. */
// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- its types are those of another module system
export const bidi = (bidiFactory as unknown as () => Bidi)();
