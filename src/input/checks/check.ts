import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Built } from "../build/build.ts";
import type { Document } from "../document/document.ts";

/** One rule that a family file keeps, beyond its form; says where it does not. */
export type Check = (document: Document, built: Built) => readonly Diagnostic[];
