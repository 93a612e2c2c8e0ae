interface ParentageFacts {
  readonly label: string;
  /** Whether a chain down the generations may pass through this link (`patterns` says so when it does). */
  readonly descends: boolean;
  readonly line: "solid" | "solid-and-dashed" | "dotted";
}

/** How somebody came to be somebody's parent. `key` is the word on a `children` line. */
// prettier-ignore
const rows = {
  birth:     { label: "child of",      descends: true,  line: "solid" },
  adopted:   { label: "adopted by",    descends: true,  line: "solid-and-dashed" },
  raised:    { label: "raised by",     descends: true,  line: "dotted" },
  fostered:  { label: "fostered by",   descends: false, line: "dotted" },
  guardian:  { label: "guardian",      descends: false, line: "dotted" },
} as const satisfies Record<string, ParentageFacts>;

export type ParentageKind = keyof typeof rows;
export const parentages: Readonly<Record<ParentageKind, ParentageFacts>> = rows;
