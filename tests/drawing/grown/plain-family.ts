/** A family as plain lists: what studies of layouts exchange and what `grow` makes. */
export interface PlainFamily {
  readonly name: string;
  readonly people: readonly PlainPerson[];
  readonly unions: readonly PlainUnion[];
  readonly ties: readonly PlainTie[];
}

export interface PlainPerson {
  readonly id: string;
  readonly name?: string;
  readonly sex: "M" | "F";
  readonly born?: number;
  readonly died?: number;
}

export interface PlainUnion {
  /** `null` for a partner of whom nothing is told. */
  readonly partners: readonly (string | null)[];
  readonly kind: string;
  /** Years as drawn: `m. 1966 d. 1978`. */
  readonly label?: string;
  readonly children: readonly PlainChild[];
}

export interface PlainChild {
  readonly id: string;
  readonly link: "bio" | "adopted" | "foster";
  /** Children of one birth share a word. */
  readonly twins?: string;
}

export interface PlainTie {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** Where in the written file each union stands: what lines of a drawing are named by. */
export interface Written {
  readonly yaml: string;
  /** By the beginning of a path, joined by "/": the union's index. */
  readonly unionOf: ReadonlyMap<string, number>;
}

/** A plain family in the language of the file. */
export function written({ people, unions, ties }: PlainFamily): Written {
  const [couples, children]: [string[], string[]] = [[], []];
  const unionOf = new Map<string, number>();
  for (const [i, union] of unions.entries()) {
    const partners = union.partners.filter((id) => id !== null);
    if (partners.length === 2) {
      unionOf.set(`unions/${couples.length}`, i);
      couples.push(`  - { between: [${partners.join(", ")}], phases: [${phases(union)}] }`);
    }
    for (const line of childLines(union, partners)) {
      unionOf.set(`children/${children.length}`, i);
      children.push(line);
    }
  }
  const tied = ties.map(({ from, to, kind }) => `  - { between: [${from}, ${to}], tie: ${kind} }`);
  const lines = [
    ...["genogram: 1", "people:", ...people.map(personLine)],
    ...section("unions", couples),
    ...section("children", children),
    ...section("ties", tied),
  ];
  return { yaml: `${lines.join("\n")}\n`, unionOf };
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${name}:`, ...lines];
}

function personLine({ id, name, sex, born, died }: PlainPerson): string {
  const dates = [
    ...(born === undefined ? [] : [`born: ${born}`]),
    ...(died === undefined ? [] : [`died: ${died}`]),
  ];
  const gender = sex === "M" ? "male" : "female";
  return `  ${id}: { ${[`name: ${name ?? id}`, `gender: ${gender}`, ...dates].join(", ")} }`;
}

function phases({ kind, label }: PlainUnion): string {
  const [begun, ended] = [...(label ?? "").matchAll(/\d{4}/g)].map(([year]) => `, when: ${year}`);
  const first = kind === "cohabiting" ? "living-together" : "married";
  const end = kind === "divorced" ? [`{ union: divorced${ended ?? ""} }`] : [];
  return [`{ union: ${first}${begun ?? ""} }`, ...end].join(", ");
}

function childLines({ children }: PlainUnion, partners: readonly string[]): readonly string[] {
  const parents = partners.length === 1 ? partners.join("") : `[${partners.join(", ")}]`;
  const by = { bio: "of", adopted: "adopted-by", foster: "fostered-by" } as const;
  return groupsOf(children).map(({ link, twins, ids }) => {
    const birth = twins !== undefined && ids.length > 1 ? ", twins: fraternal" : "";
    return `  - { child: [${ids.join(", ")}], ${by[link]}: ${parents}${birth} }`;
  });
}

interface ChildGroup extends Pick<PlainChild, "link" | "twins"> {
  readonly ids: string[];
}

/** One line for each run of children who came the same way, one for each birth of several. */
function groupsOf(children: readonly PlainChild[]): readonly ChildGroup[] {
  const groups: ChildGroup[] = [];
  for (const { id, link, twins } of children) {
    const last = groups.at(-1);
    const same =
      twins === undefined
        ? last?.link === link && last.twins === undefined && last
        : groups.find((group) => group.twins === twins && group.link === link);
    if (same) same.ids.push(id);
    else groups.push({ link, ids: [id], ...(twins === undefined ? {} : { twins }) });
  }
  return groups;
}

/** The children of a union by birth, those of one year in the order in which they are written. */
export function siblings({ people }: PlainFamily, { children }: PlainUnion): readonly string[] {
  const ids = groupsOf(children).flatMap((group) => group.ids);
  const born = new Map(people.map(({ id, born: year }) => [id, year]));
  if (ids.some((id) => born.get(id) === undefined)) return ids;
  return ids.toSorted((a, b) => (born.get(a) ?? 0) - (born.get(b) ?? 0));
}
