import type { Four } from "../singles/families.ts";

const line = `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ola: { gender: female }
  gro: { gender: female }
  max: { gender: male }
  kai: { gender: male }
  tom: { gender: male }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: [ola, kai] }
  - { child: ola, of: gro }
`;

const couples = `${line}
unions:
  - { between: [eva, max], union: married }
  - { between: [ida, tom], union: couple }
  - { between: [ola, kai], union: married }
`;

/** Families for the patterns of roles, extremes and triangles down the line. */
export const roleFamilies: Readonly<Record<string, Four>> = {
  P01: {
    shows: `${line}
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: max }
`,
    lacks: `${line}
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: overidentified, toward: max }
`,
    unclear: `${line}
roles:
  - { who: eva, role: confidant, toward: ola }
  - { who: ida, role: confidant, toward: max, answer: unknown }
`,
    // One word in two seats: toward a parent, and toward a partner; and the change of seat is P03's.
    falseFriend: `${couples}
roles:
  - { who: eva, role: rescuer, toward: ola }
  - { who: ida, role: rescuer, toward: tom }
  - { who: ida, role: confidant, toward: eva }
  - { who: eva, role: confidant, toward: ola }
`,
  },
  P02: {
    shows: `${couples}
roles:
  - { who: ola, role: enabler, toward: kai }
  - { who: eva, role: enabler, toward: max, answer: no }
  - { who: ida, role: enabler, toward: tom }
`,
    lacks: `${couples}
roles:
  - { who: ola, role: enabler, toward: kai }
  - { who: ida, role: saboteur, toward: tom }
`,
    unclear: `${couples}
roles:
  - { who: ola, role: enabler, toward: kai }
  - { who: ida, role: enabler, toward: tom }
`,
    // The one between held it too: no skip.
    falseFriend: `${couples}
roles:
  - { who: ola, role: enabler, toward: kai }
  - { who: eva, role: enabler, toward: max }
  - { who: ida, role: enabler, toward: tom }
`,
  },
  P15: {
    shows: `${line}
ties:
  - { between: [ola, gro], tie: fused }
  - { between: [eva, ola], tie: cutoff }
  - { between: [ida, eva], tie: fused }
`,
    lacks: `${line}
ties:
  - { between: [ola, gro], tie: fused }
  - { between: [eva, ola], tie: cutoff }
  - { between: [ida, eva], tie: cutoff }
`,
    unclear: `${line}
ties:
  - { between: [ola, gro], tie: fused }
  - { between: [eva, ola], tie: cutoff }
  - { between: [ida, eva], tie: fused, answer: not told }
`,
    // Near and far are no named extremes, and two generations do not alternate yet.
    falseFriend: `${line}
ties:
  - { between: [ola, gro], tie: close }
  - { between: [eva, ola], tie: distant }
  - { between: [ida, eva], tie: close }
conditions:
  - { who: ola, condition: alcohol }
  - { who: eva, condition: alcohol, status: absent }
`,
  },
  P21: {
    shows: `${line}
triangles:
  - { triangle: [eva, ola, kai], outside: kai }
  - { triangle: [ida, eva, max], outside: max }
`,
    lacks: `${line}
triangles:
  - { triangle: [eva, ola, kai], outside: kai }
  - { triangle: [ida, eva, max], in-the-middle: ida }
`,
    unclear: `${line}
ties:
  - [ { between: [eva, ola], tie: close }, { between: [eva, kai], tie: distant }, { between: [ola, kai], tie: conflict } ]
  - [ { between: [ida, eva], tie: close }, { between: [ida, max], tie: distant }, { between: [eva, max], tie: conflict } ]
`,
    // The same shape with other seats: once the father is outside, once the mother.
    falseFriend: `${line}
triangles:
  - { triangle: [eva, ola, kai], outside: kai }
  - { triangle: [ida, eva, max], outside: eva }
`,
  },
};
