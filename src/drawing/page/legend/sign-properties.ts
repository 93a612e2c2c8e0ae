import { assignedGenders } from "../../../catalogue/assigned.ts";
import { orientations } from "../../../catalogue/orientations.ts";
import type { Family } from "../../../family/family.ts";
import type { Person } from "../../../family/person.ts";
import { notationOf } from "../../notations/notation-of.ts";
import { plainSign } from "../../symbols/plain-sign.ts";
import type { Sign } from "../../symbols/sign.ts";

/** Something seen in a symbol: who has it, and how it looks by itself. */
export interface SignProperty {
  readonly words: (person: Person, family: Family) => string;
  readonly has: (sign: Sign) => boolean;
  readonly shown: (sign: Sign) => Sign;
}

/** The signs in and beside a symbol. */
export const signProperties: readonly SignProperty[] = [
  ...(["firm", "broken"] as const).map((mark) => ({
    words: ({ orientation }: Person) =>
      orientation === null ? "" : orientations[orientation].label,
    has: ({ orientation }: Sign) => orientation === mark,
    shown: ({ shape }: Sign) => ({ ...plainSign, shape, orientation: mark }),
  })),
  ...(
    [
      ["D", "donor"],
      ["S", "carried the child"],
    ] as const
  ).map(([letter, words]) => ({
    words: () => words,
    has: (sign: Sign) => sign.letter === letter,
    shown: ({ shape }: Sign) => ({ ...plainSign, shape, letter }),
  })),
  ...(
    [
      [1, "moved to another country"],
      [2, "lived in several cultures"],
    ] as const
  ).map(([waves, words]) => ({
    words: () => words,
    has: (sign: Sign) => sign.waves === waves,
    shown: ({ shape }: Sign) => ({ ...plainSign, shape, side: 0.7, waves }),
  })),
  ...(
    [
      ["S", "smoking"],
      ["O", "obesity"],
    ] as const
  ).map(([letter, words]) => ({
    words: () => words,
    has: ({ beside }: Sign) => beside.includes(letter),
    shown: ({ shape }: Sign) => ({ ...plainSign, shape, beside: [letter] }),
  })),
  {
    words: ({ assigned }, family) =>
      assigned === null
        ? ""
        : `${notationOf(family).outside === "lived" ? "inside" : "outside"}: ${assignedGenders[assigned].label}`,
    has: ({ inner }) => inner !== null,
    shown: ({ shape, inner }) => ({ ...plainSign, shape, inner }),
  },
  {
    words: () => "secret",
    has: ({ secret }) => secret,
    shown: ({ shape }) => ({ ...plainSign, shape, secret: true }),
  },
];
