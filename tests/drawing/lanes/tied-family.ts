/** Small numbers in a fixed order for each seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const names = ["ann", "ben", "cleo", "dan", "eve", "finn", "gina", "hugo"] as const;
const kinds = [
  "close",
  "fused",
  "conflict",
  "distant",
  "cutoff",
  "best-friends",
  "love",
  "violence",
  "repaired",
  "ambivalent",
] as const;
const seats = [
  "parentified-child",
  "confidant",
  "rescuer",
  "mediator",
  "idealizing-child",
] as const;

/** A family of three rows, eight people and one to six ties and roles, in the family language. */
export function tiedFamily(seed: number): string {
  const next = numbers(seed);
  const pairs = new Set<string>();
  const lines = { ties: [] as string[], roles: [] as string[] };
  const count = 1 + next(6);
  for (let i = 0; i < count; i++) {
    const a = names[next(names.length)]!;
    const b = names[next(names.length)]!;
    if (a === b) continue;
    if (next(3) === 0) {
      if (pairs.has(`role ${a} ${b}`)) continue;
      pairs.add(`role ${a} ${b}`);
      lines.roles.push(`  - { who: ${a}, role: ${seats[next(seats.length)]!}, toward: ${b} }`);
      continue;
    }
    if (pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`)) continue;
    pairs.add(`${a} ${b}`);
    const phases = Array.from(
      { length: 1 + next(3) },
      () => `{ tie: ${kinds[next(kinds.length)]!}, note: "as told" }`,
    );
    lines.ties.push(`  - { between: [${a}, ${b}], phases: [${phases.join(", ")}] }`);
  }
  const section = (name: string, rows: readonly string[]): string =>
    rows.length === 0 ? "" : `${name}:\n${rows.join("\n")}\n`;
  return `genogram: 1
people:
  ann: { name: Ann, gender: female }
  ben: { name: Ben, gender: male }
  cleo: { name: Cleo, gender: female }
  dan: { name: Dan, gender: male }
  eve: { name: Eve, gender: female }
  finn: { name: Finn, gender: male }
  gina: { name: Gina, gender: female }
  hugo: { name: Hugo, gender: male }
index: gina
unions:
  - { between: [ann, ben], union: married, from: 1960 }
  - { between: [cleo, dan], union: married, from: 1985 }
children:
  - { child: [cleo, eve], of: [ann, ben] }
  - { child: [finn, gina, hugo], of: [cleo, dan] }
${section("ties", lines.ties)}${section("roles", lines.roles)}`;
}
