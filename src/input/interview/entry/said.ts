import type { Pairs } from "../../write/written.ts";

/** How somebody is somebody's parent, by the key of a `children` line. */
export type ParentKey =
  "of" | "step" | "adopted-by" | "fostered-by" | "raised-by" | "helped-by" | "without";

/** One thing that a line of talk says, before it is known where it stands in the file. */
export type Said =
  | {
      readonly say: "somebody";
      readonly id: string;
      readonly section: "people" | "helpers" | "groups";
      readonly keys: Pairs;
    }
  | {
      readonly say: "parent";
      readonly child: string;
      readonly parent: string;
      readonly key: ParentKey;
    }
  | { readonly say: "twins"; readonly children: readonly string[] }
  | {
      readonly say: "bond";
      readonly section: "ties" | "unions";
      readonly between: readonly [string, string];
      readonly keys: Pairs;
    }
  | { readonly say: "line"; readonly section: string; readonly keys: Pairs };
