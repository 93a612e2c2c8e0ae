export declare const rooms: Readonly<
  Record<
    "diagnostic" | "catalogue" | "family" | "input" | "patterns" | "drawing" | "report" | "cli",
    readonly string[]
  >
>;
