/** Sizes of everything drawn, in points. Page and text not listed here belong to the page. */
export interface Scale {
  /** Side of a symbol; a circle's diameter. */
  readonly symbol: number;
  /** Side of the frame around those who are not kin. */
  readonly margin: number;
  /** Least distance between the centres of partners. */
  readonly coupleDistance: number;
  /** The same where a tie runs between the two. */
  readonly tiedCoupleDistance: number;
  /** From a symbol's centre down to its first couple line, and from that to each further one. */
  readonly coupleLine: number;
  readonly coupleLevel: number;
  /** Least distance between the centres of two rows. */
  readonly rowStep: number;
  /** From the lowest couple line to the first baseline of a name. */
  readonly nameBaseline: number;
  /** Widest line of a label, where its words allow. */
  readonly labelWidth: number;
  /** From one sibship's line to the next where they lie side by side. */
  readonly siblingLane: number;
  /** Lanes: from tie to tie, and from a tie to its own role arrow. */
  readonly tieLane: number;
  readonly roleLane: number;
  /** Radius of a lane's corner. */
  readonly corner: number;
  /** Between a line's end and the symbol. */
  readonly gap: number;
  readonly ribbon: number;
  /** How far a halo reaches beyond its symbol. */
  readonly halo: number;
  /** From the outline to the index ring outside it. */
  readonly indexRing: number;
  readonly slash: { readonly height: number; readonly lean: number; readonly apart: number };
  readonly stroke: {
    readonly outline: number;
    readonly littleKnown: number;
    readonly structure: number;
    readonly conception: number;
    readonly slash: number;
    readonly tie: number;
    readonly violence: number;
    readonly role: number;
  };
  /** Type sizes. */
  readonly text: {
    readonly name: number;
    readonly relation: number;
    readonly fact: number;
    readonly unionLabel: number;
    readonly tieLabel: number;
    readonly roleLabel: number;
  };
}

/** The sizes for a picture of so many people; small families are drawn large. */
export function scaleFor(people: number): Scale {
  return people <= 12 ? full : dense;
}

const full: Scale = {
  symbol: 40,
  margin: 30,
  coupleDistance: 100,
  tiedCoupleDistance: 124,
  coupleLine: 31,
  coupleLevel: 13,
  rowStep: 108,
  nameBaseline: 15,
  labelWidth: 110,
  siblingLane: 11,
  tieLane: 14,
  roleLane: 10,
  corner: 20,
  gap: 3,
  ribbon: 25,
  halo: 9,
  indexRing: 4,
  slash: { height: 13, lean: 5.6, apart: 4.2 },
  stroke: {
    outline: 1.5,
    littleKnown: 1,
    structure: 1.1,
    conception: 1.6,
    slash: 1.25,
    tie: 1.25,
    violence: 1.55,
    role: 0.85,
  },
  text: { name: 9.6, relation: 9, fact: 8, unionLabel: 7.6, tieLabel: 8, roleLabel: 8.2 },
};

const dense: Scale = {
  ...full,
  symbol: 28,
  margin: 22,
  coupleDistance: 50,
  tiedCoupleDistance: 104,
  coupleLine: 22,
  coupleLevel: 10,
  rowStep: 100,
  nameBaseline: 14,
  labelWidth: 92,
  tieLane: 12,
  roleLane: 9,
  corner: 14,
  gap: 2.5,
  ribbon: 17,
  halo: 7,
  slash: { height: 10.4, lean: 4.5, apart: 4.2 },
  text: { name: 7.8, relation: 7.6, fact: 7.1, unionLabel: 7, tieLabel: 7.1, roleLabel: 7.1 },
};
