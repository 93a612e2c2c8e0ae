interface ParentageFacts {
  readonly label: string;
  /** Whether a chain down the generations may pass through this link (`patterns` says so when it does). */
  readonly descends: boolean;
  /** `none`: no line of its own; the couple's line and the household show it. */
  readonly line: "solid" | "solid-and-dashed" | "dotted" | "none";
}

/** How somebody came to be somebody's parent; a child may have several of each, one after another. */
// prettier-ignore
const rows = {
  birth:     { label: "child of",      descends: true, line: "solid" },
  adopted:   { label: "adopted by",    descends: true, line: "solid-and-dashed" },
  raised:    { label: "raised by",     descends: true, line: "dotted" },
  fostered:  { label: "fostered by",   descends: false,line: "dotted" },
  guardian:  { label: "guardian",      descends: false,line: "dotted" },
  step:      { label: "stepchild of",  descends: false,line: "none" },
  donor:     { label: "donor",         descends: false,line: "dotted" },
  surrogate: { label: "carried by",    descends: false,line: "dotted" },
} as const satisfies Record<string, ParentageFacts>;

export type ParentageKind = keyof typeof rows;
export const parentages: Readonly<Record<ParentageKind, ParentageFacts>> = rows;
