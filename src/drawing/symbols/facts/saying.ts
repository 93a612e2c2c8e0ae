import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";

/** A few words under a name. */
export interface Saying {
  readonly text: string;
  /** Facts whose numbers stand after it: paths joined by "/". */
  readonly keys: readonly string[];
  /** In ink rather than muted: seats in the family. */
  readonly strong: boolean;
}

/** What a family file tells of one person alone, in words. */
export type Sayings = (family: Family, person: Person) => readonly Saying[];
