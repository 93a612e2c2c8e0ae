import type { Four } from "../singles/families.ts";
import { roleFamilies } from "./role-families.ts";

/** A child, the mother, her mother, and the fathers: the least that three generations need. */
const line = `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
  max: { gender: male }
  kai: { gender: male }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
`;

const partners = `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  tom: { gender: male }
  jan: { gender: male }
children:
  - { child: ida, of: eva }
`;

const aged = (eva: string, ida: string): string => `
index: ida
people:
  ida: { gender: female, born: ${ida} }
  eva: { gender: female, born: ${eva} }
  ola: { gender: female, born: 1940 }
children:
  - { child: ida, of: eva }
  - { child: eva, of: ola }
`;

const raised = (ida: string, eva: string): string => `
index: ida
people:
  ida:
  eva: { gender: female }
  ola: { gender: female }
  gro: { gender: female }
  max: { gender: male }
  kai: { gender: male }
children:
  - { child: ida, of: [eva, max]${ida} }
  - { child: eva, of: [ola, kai]${eva} }
  - { child: ola, of: gro }
`;

/** Four families for each detector: one that shows it, one that does not, one that cannot tell, a false friend. */
export const families: Readonly<Record<string, Four>> = {
  ...roleFamilies,
  P03: {
    shows: `${line}
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: young-carer, toward: eva }
`,
    lacks: `${line}
roles:
  - { who: ida, role: young-carer, toward: eva }
`,
    unclear: `${line}
roles:
  - { who: eva, role: confidant, toward: ola, level: hypothesis }
  - { who: ida, role: young-carer, toward: eva }
`,
    // Closeness in both dyads is no place held, and the other direction is another place.
    falseFriend: `${line}
ties:
  - { between: [eva, ola], tie: close }
  - { between: [eva, ida], tie: close }
roles:
  - { who: ola, role: friend-parent, toward: eva }
  - { who: ida, role: best-friend-child, toward: eva }
`,
  },
  P04: {
    shows: `${partners}
unions:
  - { between: [ida, tom], union: couple }
roles:
  - { who: ida, role: enabler, toward: eva, from: 1980 }
  - { who: ida, role: rescuer, toward: tom, from: 1999 }
`,
    lacks: `${partners}
unions:
  - { between: [ida, tom], union: couple }
roles:
  - { who: ida, role: enabler, toward: eva, from: 1980 }
  - { who: ida, role: saboteur, toward: tom, from: 1999 }
`,
    unclear: `${partners}
unions:
  - { between: [ida, tom], union: couple }
roles:
  - { who: ida, role: enabler, toward: eva }
  - { who: ida, role: rescuer, toward: tom }
`,
    // The partner fell ill first; the mother needed it later.
    falseFriend: `${partners}
unions:
  - { between: [ida, tom], union: couple }
roles:
  - { who: ida, role: enabler, toward: eva, from: 2010 }
  - { who: ida, role: rescuer, toward: tom, from: 1999 }
`,
  },
  P05: {
    shows: `${partners}
unions:
  - { between: [ida, tom], phases: [ { union: couple, tie: love }, { tie: conflict }, { union: ended } ] }
  - { between: [ida, jan], phases: [ { union: married, tie: love }, { tie: conflict }, { union: divorced } ] }
`,
    lacks: `${partners}
unions:
  - { between: [ida, tom], phases: [ { union: couple, tie: love }, { tie: conflict }, { union: ended } ] }
  - { between: [ida, jan], phases: [ { union: couple, tie: love }, { tie: distant }, { union: ended } ] }
`,
    unclear: `${partners}
unions:
  - { between: [ida, tom], phases: [ { union: couple }, { union: ended } ] }
  - { between: [ida, jan], phases: [ { union: couple }, { union: ended } ] }
`,
    // Both begin and go on alike, but neither course is over.
    falseFriend: `${partners}
unions:
  - { between: [ida, tom], phases: [ { union: couple, tie: love }, { tie: conflict } ] }
  - { between: [ida, jan], phases: [ { union: couple, tie: love }, { tie: conflict } ] }
`,
  },
  P06: {
    shows: `${line}
ties:
  - { between: [eva, ola], tie: conflict }
  - { between: [ida, eva], tie: conflict }
`,
    lacks: `${line}
ties:
  - { between: [eva, ola], tie: conflict }
  - { between: [ida, eva], tie: fused }
`,
    unclear: `${line}
ties:
  - { between: [eva, ola], tie: conflict, answer: not told }
  - { between: [ida, eva], tie: conflict }
`,
    // Closeness is too common to be told as a repeat.
    falseFriend: `${line}
ties:
  - { between: [eva, ola], tie: close }
  - { between: [ida, eva], tie: close }
`,
  },
  P07: {
    shows: `${line}
ties:
  - { between: [eva, ola], tie: cutoff, by: ola }
  - { between: [ida, eva], tie: cutoff, by: ida }
`,
    lacks: `${line}
ties:
  - { between: [ida, eva], tie: cutoff, by: ida }
`,
    unclear: `${line}
ties:
  - { between: [eva, ola], tie: cutoff, answer: unknown }
  - { between: [ida, eva], tie: cutoff, by: ida }
`,
    // One break of two sides, a father never met, and distance.
    falseFriend: `${line}
ties:
  - between: [ida, eva]
    phases:
      - { tie: cutoff, by: ida }
      - { event: gave-up-contact, by: eva }
  - { between: [ida, max], tie: never-met }
  - { between: [eva, ola], tie: distant }
`,
  },
  P08: {
    shows: `${line}
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: alcohol, phases: [ { status: present }, { status: recovery } ] }
`,
    lacks: `${line}
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: depression }
`,
    unclear: `${line}
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: alcohol, answer: not told }
`,
    // Words for a mood beside a diagnosis, and a condition that came by marriage of a parent.
    falseFriend: `${line.replace("  kai:", "  per: { gender: male }\n  kai:")}
unions:
  - { between: [eva, per], union: married }
conditions:
  - { who: ola, condition: depression }
  - { who: eva, condition: low-mood }
  - { who: per, condition: alcohol }
  - { who: ida, condition: alcohol }
`,
  },
  P09: {
    shows: `${line}
unions:
  - { between: [eva, max], phases: [ { union: married }, { union: divorced } ] }
  - { between: [ola, kai], phases: [ { union: married }, { union: divorced } ] }
`,
    lacks: `${line}
unions:
  - { between: [eva, max], phases: [ { union: married }, { union: divorced } ] }
  - { between: [ola, kai], union: married, until: now }
`,
    unclear: `${line}
asked:
  - { asked: siblings, about: ida, answer: none }
`,
    // Brothers and sisters nobody mentions are not known: two lone branches are no only children.
    falseFriend: line,
  },
  P10: {
    shows: aged("1957", "1974"),
    lacks: aged("1965", "1990"),
    unclear: aged("1957", "about 1977"),
    // A young mother and a father whose age nobody told.
    falseFriend: `
index: ida
people:
  ida: { born: when eva was 17 }
  eva: { gender: female }
  max: { gender: male, born: about 1950 }
  kai: { gender: male }
children:
  - { child: ida, of: [eva, max] }
  - { child: max, of: kai }
`,
  },
  P11: {
    shows: raised(", raised-by: eva, without: max", ", without: kai"),
    lacks: raised("", ""),
    unclear: raised(", without: max", ""),
    // A widow did not stay alone by somebody's absence.
    falseFriend: raised(", without: max", `, without: kai, because: "he died in the war"`),
  },
  P12: {
    shows: raised(", helped-by: ola", ", helped-by: gro"),
    lacks: raised("", ""),
    unclear: raised(", helped-by: ola", ""),
    // A great-grandmother is no grandmother: one generation was helped, and once more the same.
    falseFriend: raised(", helped-by: [ola, gro]", ""),
  },
  P13: {
    shows: `${line}
events:
  - { id: first-leaving, who: eva, event: left-home }
  - { id: second-leaving, who: ida, event: left-home }
ties:
  - { between: [eva, ola], tie: conflict, when: first-leaving }
  - { between: [ida, eva], phases: [ { tie: close }, { feels: { ida: guilt }, from: second-leaving } ] }
`,
    lacks: `${line}
events:
  - { id: first-leaving, who: eva, event: left-home }
  - { id: second-leaving, who: ida, event: left-home }
`,
    unclear: `${line}
events:
  - { id: second-leaving, who: ida, event: left-home }
ties:
  - { between: [ida, eva], tie: conflict, when: second-leaving }
`,
    // Conflict in both generations, at no time told, or long after.
    falseFriend: `${line}
events:
  - { id: first-leaving, who: eva, event: left-home }
ties:
  - { between: [eva, ola], tie: conflict }
  - { between: [ida, eva], tie: conflict, when: ida was 40 }
`,
  },
  P14: {
    shows: `${line}
ties:
  - { between: [eva, ola], tie: physical-abuse, by: ola }
  - { between: [ida, eva], tie: physical-abuse, by: eva }
`,
    lacks: `${line}
ties:
  - { between: [eva, ola], tie: physical-abuse, by: ola }
`,
    unclear: `${line}
ties:
  - { between: [eva, ola], tie: physical-abuse }
  - { between: [ida, eva], tie: physical-abuse, by: eva }
`,
    // Another kind, no direction, and a suspicion.
    falseFriend: `${line}
ties:
  - { between: [eva, ola], tie: neglect, by: ola }
  - { between: [ida, eva], tie: conflict, by: eva }
  - { between: [ida, max], tie: violence }
  - { between: [ida, eva], tie: neglect, by: eva, level: hypothesis }
`,
  },
  P16: {
    shows: `${line}
conditions:
  - [ { who: ola, condition: alcohol }, { who: eva, condition: alcohol }, { who: ida, condition: alcohol } ]
  - [ { who: max, condition: alcohol, answer: no }, { who: kai, condition: alcohol, answer: no } ]
`,
    lacks: `${line}
conditions:
  - [ { who: ola, condition: alcohol }, { who: eva, condition: alcohol }, { who: max, condition: alcohol } ]
  - { who: kai, condition: alcohol, answer: no }
`,
    unclear: `${line}
conditions:
  - [ { who: ola, condition: alcohol }, { who: eva, condition: alcohol }, { who: ida, condition: alcohol } ]
`,
    // Two women only: too few to say who has it.
    falseFriend: `${line}
conditions:
  - [ { who: ola, condition: alcohol }, { who: eva, condition: alcohol } ]
  - [ { who: max, condition: alcohol, answer: no }, { who: kai, condition: alcohol, answer: no } ]
`,
  },
};
