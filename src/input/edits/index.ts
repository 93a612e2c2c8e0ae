import type { AddChild } from "./add-child.ts";
import type { AddEntry } from "./add-entry.ts";
import type { AddLine } from "./add-line.ts";
import type { AddPhase } from "./add-phase.ts";
import type { EndPhase } from "./end-phase.ts";
import type { Remove } from "./remove.ts";
import type { Rename } from "./rename.ts";
import type { SetValue } from "./set-value.ts";

/** All that can be done to a family file, as plain data. */
export type Edit = AddEntry | AddChild | AddLine | AddPhase | EndPhase | SetValue | Rename | Remove;
