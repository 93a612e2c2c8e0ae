// A family as plain lists, and its text in the family language. Shares nothing with `src`.

export interface Person {
  readonly id: string;
  readonly gender: "female" | "male";
  readonly born: number | null;
  readonly died: number | null;
}

export interface PlainFamily {
  readonly people: readonly Person[];
  readonly links: readonly { readonly child: string; readonly parent: string }[];
  readonly unions: readonly {
    readonly a: string;
    readonly b: string;
    readonly state: "married" | "divorced" | "couple";
    /** Told to go on. */
    readonly now: boolean;
    readonly tie: string | null;
  }[];
  readonly ties: readonly {
    readonly a: string;
    readonly b: string;
    readonly tie: string;
    readonly by: string | null;
  }[];
  readonly roles: readonly {
    readonly who: string;
    readonly toward: string;
    readonly role: string;
    readonly no: boolean;
  }[];
  readonly conditions: readonly {
    readonly who: string;
    readonly kind: string;
    readonly no: boolean;
  }[];
}

/** Lines to be written, by their section. */
export type Lines = Readonly<Record<string, readonly string[]>>;

/** @param more lines of other kinds, by their section */
export function textOf(family: PlainFamily, more: Lines = {}): string {
  const { people, links, unions, ties, roles, conditions } = family;
  const person = ({ id, gender, born, died }: Person): string =>
    `  ${id}: { gender: ${gender}${born === null ? "" : `, born: ${born}`}${died === null ? "" : `, died: ${died}`} }`;
  const section = (name: string, own: readonly string[]): readonly string[] => {
    const lines = [...own, ...(more[name] ?? [])];
    return lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  - { ${line} }`)];
  };
  const children = [...new Set(links.map(({ child }) => child))];
  return [
    ...["genogram: 1", `index: ${people.at(-1)?.id ?? ""}`, "people:", ...people.map(person)],
    ...section(
      "children",
      children.map((child) => {
        const parents = links.filter((link) => link.child === child).map(({ parent }) => parent);
        return `child: ${child}, of: [${parents.join(", ")}]`;
      }),
    ),
    ...section(
      "unions",
      unions.map(
        ({ a, b, state, now, tie }) =>
          `between: [${a}, ${b}], union: ${state}${now ? ", until: now" : ""}${tie === null ? "" : `, tie: ${tie}`}`,
      ),
    ),
    ...section(
      "ties",
      ties.map(
        ({ a, b, tie, by }) =>
          `between: [${a}, ${b}], tie: ${tie}${by === null ? "" : `, by: ${by}`}`,
      ),
    ),
    ...section(
      "roles",
      roles.map(
        ({ who, toward, role, no }) =>
          `who: ${who}, role: ${role}, toward: ${toward}${no ? ", answer: no" : ""}`,
      ),
    ),
    ...section(
      "conditions",
      conditions.map(
        ({ who, kind, no }) => `who: ${who}, condition: ${kind}${no ? ", answer: no" : ""}`,
      ),
    ),
    ...["events", "triangles"].flatMap((name) => section(name, [])),
    "",
  ].join("\n");
}
