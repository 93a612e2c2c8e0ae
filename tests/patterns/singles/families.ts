import { noteFamilies } from "./note-families.ts";

/** Four families for each detector: one that shows it, one that does not, one that cannot tell, a false friend. */
export interface Four {
  readonly shows: string;
  readonly lacks: string;
  readonly unclear: string;
  readonly falseFriend: string;
}

const three = `
index: ida
people:
  ida: { gender: female, born: 1980 }
  max: { gender: male, born: 1950 }
  eva: { gender: female, born: 1952 }
children:
  - { child: ida, of: [eva, max] }
`;

const couple = `
index: ida
people:
  ida: { gender: female, born: 1980 }
  eva: { gender: female, born: 1952 }
  tom: { gender: male, born: 1979 }
  jan: { gender: male, born: 1978 }
children:
  - { child: ida, of: eva }
`;

export const families: Readonly<Record<string, Four>> = {
  ...noteFamilies,
  P20: {
    shows: `${three}
ties:
  - { between: [eva, ida], tie: close, from: 1990, until: 2000 }
  - { between: [max, ida], tie: distant, from: 1992, until: 1999 }
  - { between: [eva, max], tie: conflict, from: 1991, until: 1998 }
`,
    lacks: `${three}
ties:
  - { between: [eva, ida], tie: close, from: 1990, until: 1992 }
  - { between: [max, ida], tie: distant, from: 1995, until: 1999 }
  - { between: [eva, max], tie: conflict, from: 2001, until: 2004 }
`,
    unclear: `${three}
ties:
  - { between: [eva, ida], tie: close }
  - { between: [max, ida], tie: distant }
  - { between: [eva, max], tie: conflict }
`,
    // Mixed sides make no triangle, and a marriage says nothing of nearness.
    falseFriend: `${three}
unions:
  - { between: [eva, max], union: married, when: 1975 }
ties:
  - { between: [eva, ida], tie: ambivalent, from: 1990 }
  - { between: [max, ida], tie: distant, from: 1990 }
`,
  },
  P22: {
    shows: `${couple}
groups:
  choir: { of: ida }
ties:
  - { between: [eva, ida], tie: fused, from: 1985 }
  - { between: [ida, choir], tie: distant, by: ida, for: eva, from: 1995 }
unions:
  - between: [ida, tom]
    phases:
      - { union: couple, tie: love, from: 2000 }
      - { union: ended, by: ida, for: eva, when: 2001 }
`,
    lacks: `${couple}
ties:
  - { between: [eva, ida], tie: distant, from: 1985 }
unions:
  - between: [ida, tom]
    phases:
      - { union: couple, tie: love, from: 2000 }
      - { union: ended, by: ida, for: eva, when: 2001 }
  - between: [ida, jan]
    phases:
      - { union: couple, tie: love, from: 2003 }
      - { union: ended, by: ida, for: eva, when: 2005 }
`,
    unclear: `${couple}
ties:
  - { between: [eva, ida], tie: close, from: 1985 }
unions:
  - between: [ida, tom]
    phases:
      - { union: couple, tie: love, from: 2000 }
      - { union: ended, by: ida, for: eva, when: 2001 }
  - { between: [ida, jan], union: couple, tie: love, from: 2003 }
roles:
  - { who: ida, role: in-law-loyalist, toward: eva, against: jan, from: 2004 }
`,
    // Bonds that end without the parent in the story are only bonds that end.
    falseFriend: `${couple}
ties:
  - { between: [eva, ida], tie: close, from: 1985 }
unions:
  - between: [ida, tom]
    phases:
      - { union: couple, tie: love, from: 2000 }
      - { union: ended, when: 2001 }
  - between: [ida, jan]
    phases:
      - { union: couple, tie: love, from: 2003 }
      - { union: ended, when: 2005 }
`,
  },
  P23: {
    shows: `${three}
ties:
  - { between: [eva, ida], tie: fused, from: 1990, until: 2005 }
  - { between: [max, ida], tie: cutoff, from: 1995, until: 2000 }
`,
    lacks: `${three}
ties:
  - { between: [eva, ida], tie: fused, from: 1985, until: 1990 }
  - { between: [max, ida], tie: cutoff, from: 1995, until: 2000 }
`,
    unclear: `${three}
ties:
  - { between: [eva, ida], tie: fused }
  - { between: [max, ida], tie: cutoff }
`,
    // A parent who was never met is absent, not cut off.
    falseFriend: `${three}
ties:
  - { between: [eva, ida], tie: fused, from: 1990, until: 2005 }
  - { between: [max, ida], tie: never-met, from: 1990, until: 2005 }
`,
  },
  P24: {
    shows: `${couple}
groups:
  choir: { of: ida }
places:
  far-college: { kind: college }
  near-college: { kind: college }
events:
  - { who: ida, event: chose, what: near-college, over: far-college, for: eva, when: 1998 }
ties:
  - { between: [ida, choir], tie: distant, by: ida, for: eva, from: 1995 }
`,
    lacks: `${couple}
places:
  far-college: { kind: college }
  near-college: { kind: college }
events:
  - { who: ida, event: chose, what: near-college, over: far-college, when: 1998, because: "cheaper" }
`,
    // Undermining beside guilt: nobody said that one is the reason of the other.
    unclear: `${couple}
unions:
  - { between: [ida, tom], union: couple, from: 2000 }
ties:
  - { between: [eva, ida], tie: close, feels: { ida: guilt } }
roles:
  - { who: ida, role: saboteur, toward: tom }
`,
    // A bond ended while the mother was ill: the timing alone is no reason.
    falseFriend: `${couple}
unions:
  - between: [ida, tom]
    phases:
      - { union: couple, from: 2000 }
      - { union: ended, when: 2001 }
conditions:
  - { who: eva, condition: depression, from: 2001 }
`,
  },
  P25: {
    shows: `
index: ida
people:
  ida: { gender: female, born: 1970 }
  max: { gender: male, born: 1940, died: 1995-03 }
  eva: { gender: female, born: 1942 }
  leo: { gender: male, born: 1968, died: 1995-09 }
children:
  - { child: [ida, leo], of: [eva, max] }
events:
  - { who: ida, event: left-home, when: 1996-01 }
`,
    lacks: `
index: ida
people:
  ida: { gender: female, born: 1970 }
  max: { gender: male, born: 1940, died: 1995-03 }
  eva: { gender: female, born: 1942 }
  leo: { gender: male, born: 1968, died: 1980-09 }
children:
  - { child: [ida, leo], of: [eva, max] }
events:
  - { who: ida, event: left-home, when: 1988-01 }
`,
    unclear: `
index: ida
people:
  ida: { gender: female }
  max: { gender: male }
  eva: { gender: female }
children:
  - { child: ida, of: [eva, max] }
unions:
  - between: [eva, max]
    phases:
      - { union: married }
      - { union: divorced, id: divorce }
conditions:
  - { who: eva, condition: depression, from: after divorce }
  - { who: max, condition: alcohol, from: after divorce }
`,
    // Births of brothers and sisters, and school, are no pile-up.
    falseFriend: `
index: ida
people:
  ida: { gender: female, born: 1970-02 }
  max: { gender: male, born: 1940 }
  eva: { gender: female, born: 1942 }
  leo: { gender: male, born: 1971-01 }
  ben: { gender: male, born: 1971-12 }
children:
  - { child: [ida, leo, ben], of: [eva, max] }
events:
  - { who: max, event: graduated, when: 1971-06 }
`,
  },
  P26: {
    shows: `${three}
unions:
  - between: [eva, max]
    phases:
      - { union: married, when: 1975 }
      - { union: divorced, id: divorce, when: 1990-05 }
conditions:
  - { who: eva, condition: depression, from: 1991-01 }
`,
    lacks: `${three}
unions:
  - between: [eva, max]
    phases:
      - { union: married, when: 1975 }
      - { union: divorced, id: divorce, when: 1990-05 }
conditions:
  - { who: eva, condition: depression, from: 1988 }
`,
    // The same year, but which came first is not told.
    unclear: `${three}
unions:
  - between: [eva, max]
    phases:
      - { union: married, when: 1975 }
      - { union: divorced, id: divorce, when: 1990 }
conditions:
  - { who: eva, condition: depression, from: 1990 }
`,
    // Many years after is no longer a consequence to ask about.
    falseFriend: `${three}
unions:
  - between: [eva, max]
    phases:
      - { union: married, when: 1975 }
      - { union: divorced, id: divorce, when: 1990-05 }
conditions:
  - { who: eva, condition: depression, from: many years after divorce }
`,
  },
  P29: {
    shows: `
index: ida
people:
  ida: { gender: female, born: 1990 }
  eva: { gender: female, born: 1974 }
children:
  - { child: ida, of: eva }
`,
    lacks: `
index: ida
people:
  ida: { gender: female, born: 1990 }
  eva: { gender: female, born: 1964 }
children:
  - { child: ida, of: eva }
`,
    unclear: `
index: ida
people:
  ida: { gender: female, born: 1990 }
  eva: { gender: female, born: about 1973 }
children:
  - { child: ida, of: eva }
`,
    // A late child is no late first child while nobody asked about others.
    falseFriend: `
index: ida
people:
  ida: { gender: female, born: 1990 }
  eva: { gender: female, born: 1940 }
children:
  - { child: ida, of: eva }
`,
  },
  P34: {
    shows: `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ada: { gender: female }
  max: { gender: male }
children:
  - { child: ida, of: [eva, max], raised-by: eva, without: max }
  - { child: eva, of: ada }
`,
    lacks: `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  ada: { gender: female }
  max: { gender: male }
  ole: { gender: male }
children:
  - { child: ida, of: [eva, max] }
  - { child: eva, of: ada }
  - { child: max, of: ole }
`,
    // Nothing is recorded above the parents: no line is followed more than the other.
    unclear: `
index: ida
people:
  ida: { gender: female }
  eva: { gender: female }
  max: { gender: male }
children:
  - { child: ida, of: [eva, max] }
`,
    falseFriend: `
index: two
people:
  one:
  two:
  zero:
children:
  - { child: two, of: one }
  - { child: one, of: zero }
ties:
  - { between: [one, two], tie: fused }
`,
  },
  P37: {
    shows: `${couple}
helpers:
  nurse: { kind: nurse }
ties:
  - { between: [ida, nurse], tie: supportive }
conditions:
  - who: eva
    condition: alcohol
    phases:
      - { status: present, from: 1990 }
      - { status: recovery, from: 1995 }
`,
    lacks: `${couple}
ties:
  - { between: [eva, ida], tie: conflict }
`,
    unclear: `${couple}
ties:
  - { between: [eva, ida], tie: plain }
`,
    // What is advised, or said of families in general, helped nobody here.
    falseFriend: `${couple}
helpers:
  nurse: { kind: nurse }
ties:
  - { between: [ida, nurse], tie: supportive, level: general }
  - { between: [eva, nurse], tie: supportive, level: hypothesis }
  - { between: [tom, nurse], tie: supportive, answer: no }
`,
  },
  P38: {
    shows: `${couple}
helpers:
  nurse: { kind: nurse }
ties:
  - { between: [ida, nurse], tie: supportive, from: 2001 }
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: 2002 }
`,
    lacks: `${couple}
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: now }
`,
    unclear: `${couple}
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: 2002 }
  - { who: ida, role: mediator, toward: eva }
`,
    // The seat ended with the mother's death: nothing changed in it.
    falseFriend: `
index: ida
people:
  ida: { gender: female, born: 1980 }
  eva: { gender: female, born: 1952, died: 2002 }
children:
  - { child: ida, of: eva }
roles:
  - { who: ida, role: confidant, toward: eva, from: 1990, until: death of eva }
`,
  },
  P39: {
    shows: `${three}
ties:
  - between: [max, ida]
    phases:
      - { tie: cutoff, by: ida, from: 1998 }
      - { tie: reconciled, by: max, from: 2003 }
events:
  - { who: ida, event: began-therapy, when: 2002 }
`,
    lacks: `${three}
ties:
  - between: [max, ida]
    phases:
      - { tie: reconciled, from: 1998 }
      - { tie: cutoff, by: ida, from: 2003 }
`,
    unclear: `${three}
ties:
  - { between: [max, ida], tie: cutoff }
  - { between: [max, ida], tie: reconciled }
`,
    // Contact lost by distance, and a bond that was torn but never broke.
    falseFriend: `${three}
ties:
  - between: [max, ida]
    phases:
      - { tie: distant, from: 1998 }
      - { tie: close, from: 2003 }
  - between: [eva, ida]
    phases:
      - { tie: ambivalent, from: 1998 }
      - { tie: repaired, from: 2003 }
`,
  },
  P40: {
    shows: `${three}
ties:
  - between: [eva, ida]
    phases:
      - { tie: fused, from: 1995 }
      - { event: set-limit, id: limit, by: ida, when: 2005-03 }
      - { tie: cutoff, by: eva, from: a few weeks after limit }
      - { tie: healthy, from: 2007 }
`,
    lacks: `${three}
ties:
  - between: [eva, ida]
    phases:
      - { tie: fused, from: 1995 }
      - { event: set-limit, id: limit, by: ida, when: 2005-03 }
      - { tie: healthy, from: 2007 }
`,
    unclear: `${three}
ties:
  - between: [eva, ida]
    phases:
      - { tie: fused, from: 1995 }
      - { event: set-limit, id: limit, by: ida, when: 2005-03 }
      - { tie: cutoff, from: after limit }
`,
    // Contact ended years later, or by the one who set the limit: no answer to it.
    falseFriend: `${three}
ties:
  - between: [eva, ida]
    phases:
      - { tie: fused, from: 1995 }
      - { event: set-limit, id: limit, by: ida, when: 2005-03 }
      - { tie: cutoff, by: ida, from: 2005-05 }
      - { tie: healthy, from: 2007 }
  - between: [max, ida]
    phases:
      - { event: set-limit, by: ida, when: 2005-03 }
      - { tie: cutoff, by: max, from: 2009 }
      - { tie: healthy, from: 2012 }
`,
  },
};
