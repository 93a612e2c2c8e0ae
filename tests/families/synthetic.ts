/** The shapes that a tool for families must be able to keep, find in and draw; none is a real family. */
export const synthetic = {
  "nothing repeats": `
index: ida
people: { ida: { gender: female, born: 1980 }, eva: { gender: female, born: 1952 }, max: { gender: male, born: 1950 } }
children: [{ child: ida, of: [eva, max] }]
unions: [{ between: [eva, max], union: married }]`,

  "one parent with depression among fourteen": `
index: ida
people: { ida: , eva: , max: , ola: , kai: , una: , ole: , jon: , liv: , tor: , pia: , ulf: , siv: , per: }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
  - { child: max, of: [una, ole] }
  - { child: [jon, liv], of: [ola, kai] }
  - { child: [tor, pia], of: [una, ole] }
  - { child: [ulf, siv], of: liv }
  - { child: per, of: tor }
conditions:
  - { who: eva, condition: depression }
  - { who: per, condition: depression }
asked: [{ asked: depression, about: everyone, answer: no others }]`,

  "a generation skipped, known not": `
index: ida
people: { ida: , eva: , ola: }
children: [{ child: ida, of: eva }, { child: eva, of: ola }]
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: alcohol, answer: no }
  - { who: ida, condition: alcohol }`,

  "a generation skipped, not known": `
index: ida
people: { ida: , eva: , ola: }
children: [{ child: ida, of: eva }, { child: eva, of: ola }]
conditions:
  - { who: ola, condition: alcohol }
  - { who: ida, condition: alcohol }`,

  "three husbands and children of each": `
index: eva
people:
  eva: { gender: female }
  tom: { gender: male }
  jan: { gender: male }
  kai: { gender: male }
  ida: { gender: female, born: 1980 }
  una: { gender: female, born: 1985 }
  ole: { gender: male, born: 1991 }
children:
  - { child: ida, of: [eva, tom] }
  - { child: una, of: [eva, jan] }
  - { child: ole, of: [eva, kai] }
unions:
  - { between: [eva, tom], phases: [{ union: married, from: 1978 }, { union: divorced, from: 1982 }] }
  - { between: [eva, jan], phases: [{ union: married, from: 1984 }, { union: divorced, from: 1988 }] }
  - { between: [eva, kai], phases: [{ union: married, from: 1990 }] }`,

  "two mothers, a donor, and an adoption later": `
index: ida
people:
  ida: { gender: female, born: 2012 }
  eva: { gender: female, born: 1980 }
  una: { gender: female, born: 1982 }
  don: { gender: male }
children: [{ child: ida, of: eva, donor: don, adopted-by: una }]
unions: [{ between: [eva, una], union: married, from: 2010 }]`,

  "two brothers and two sisters": `
index: ida
people:
  ida: { gender: female }
  jon: { gender: male }
  eva: { gender: female }
  una: { gender: female }
  max: { gender: male }
  tom: { gender: male }
  ola: { gender: female }
  gro: { gender: female }
children:
  - { child: [eva, una], of: ola }
  - { child: [max, tom], of: gro }
  - { child: ida, of: [eva, max] }
  - { child: jon, of: [una, tom] }
unions:
  - { between: [eva, max], union: married }
  - { between: [una, tom], union: married }`,

  "cousins who married": `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  max: { gender: male }
  una: { gender: female }
  tom: { gender: male }
  ola: { gender: female }
  kai: { gender: male }
children:
  - { child: [una, tom], of: [ola, kai] }
  - { child: eva, of: una }
  - { child: max, of: tom }
  - { child: ida, of: [eva, max] }
unions:
  - { between: [ola, kai], union: married }
  - { between: [eva, max], union: married }
conditions:
  - { who: ola, condition: alcohol }
  - { who: una, condition: alcohol }
  - { who: eva, condition: alcohol }
  - { who: ida, condition: alcohol }`,

  "twins among half-sisters": `
index: ida
people:
  ida: { gender: female, born: 1990-03-02 }
  una: { gender: female, born: 1990-03-02 }
  jon: { gender: male, born: 1985 }
  eva: { gender: female, born: 1962 }
  max: { gender: male }
  tom: { gender: male }
children:
  - { child: [ida, una], of: [eva, max], twins: yes }
  - { child: jon, of: [eva, tom] }`,

  "married again to the same, divorced again": `
index: eva
people: { eva: { gender: female }, max: { gender: male }, ida: { gender: female } }
children: [{ child: ida, of: [eva, max] }]
unions:
  - between: [eva, max]
    phases:
      - { union: married, from: 1980 }
      - { union: divorced, from: 1985 }
      - { union: remarried, from: 1988 }
      - { union: redivorced, from: 1995 }`,

  "somebody with two homes": `
index: ida
people: { ida: { gender: female, born: 1990 }, eva: { gender: female }, max: { gender: male } }
children: [{ child: ida, of: [eva, max] }]
unions: [{ between: [eva, max], phases: [{ union: married }, { union: divorced, from: 1998 }] }]
households:
  - { household: [ida, eva], from: 1998, until: 2006 }
  - { household: [ida, max], from: 2000, until: 2004 }`,

  "sixty people in five generations": sixty(),

  "dates told in two ways": `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female, died: [{ is: 1999, says: ida }, { is: 2001, says: una }] }
  una: { gender: female }
children: [{ child: [ida, una], of: eva }]`,

  "a secret": `
index: ida
people: { ida: { gender: female }, eva: { gender: female }, ola: { gender: female }, tor: { gender: male } }
children: [{ child: ida, of: eva }, { child: eva, of: ola }]
conditions:
  - { who: ola, condition: alcohol, tags: [secret] }
  - { who: eva, condition: alcohol }
unions:
  - { between: [eva, tor], union: affair, note: Zedernholz, visible-to: clinician }
ties:
  - { between: [ida, eva], tie: close }`,

  "a name no longer used": `
index: ida
people:
  ida: { name: Ida Holm, gender: female, assigned: male, names: { birth: { is: Zacharias Holm, visible-to: clinician } } }
  eva: { gender: female }
children: [{ child: ida, of: eva }]`,

  "a grandmother called mother": `
index: ida
people: { ida: { gender: female }, eva: { gender: female }, ola: { gender: female } }
children: [{ child: ida, of: eva, raised-by: ola }, { child: eva, of: ola }]
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: ola }`,

  "a line by adoption alone": `
index: ida
people: { ida: { gender: female }, eva: { gender: female }, ola: { gender: female } }
children: [{ child: ida, adopted-by: eva }, { child: eva, of: ola }]
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: alcohol }
  - { who: ida, condition: alcohol }`,
} as const;

/** Two founders, and couples with two or three children down to sixty people. */
function sixty(): string {
  const people = ["a0", "b0"];
  const children: string[] = [];
  const unions = ["  - { between: [a0, b0], union: married }"];
  let couples = [["a0", "b0"]];
  for (let generation = 1; generation < 5; generation++) {
    const next: string[][] = [];
    for (const [at, couple] of couples.entries())
      for (let child = 0; child < 2 && people.length < 60; child++) {
        const id = `c${generation}-${at}-${child}`;
        people.push(id);
        children.push(`  - { child: ${id}, of: [${couple.join(", ")}] }`);
        if (generation === 4 || people.length >= 60) continue;
        people.push(`p${id}`);
        unions.push(`  - { between: [${id}, p${id}], union: married }`);
        next.push([id, `p${id}`]);
      }
    couples = next;
  }
  const fill = 60 - people.length;
  for (let more = 0; more < fill; more++) {
    people.push(`x${more}`);
    children.push(`  - { child: x${more}, of: [a0, b0] }`);
  }
  return [
    "index: c4-0-0",
    "people:",
    ...people.map((id) => `  ${id}:`),
    "children:",
    ...children,
    "unions:",
    ...unions,
  ].join("\n");
}
