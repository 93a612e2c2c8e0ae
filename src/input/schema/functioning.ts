import * as z from "zod";
import { factKeys } from "./fact.ts";
import { ids } from "./ids.ts";
import { kinds } from "./kinds.ts";
import { said } from "./said.ts";
import { text } from "./words.ts";

const status = said(kinds.status, "`present` if left out.", "absent", "at times").optional();

/** A line of `functioning`: work, faith, means or a strength, on the same footing as an illness. */
export const functioning = z
  .strictObject({
    who: ids("Whose it is.", "anna"),
    work: text("What somebody does.", "nurse").optional(),
    education: text("Schooling.", "the first to finish school").optional(),
    faith: text("Faith, and what it means to them.", "Methodist").optional(),
    culture: text("Culture, people, origin.", "Irish").optional(),
    language: text("The language spoken at home.", "Gaelic").optional(),
    money: text("Means and debts.", "debts after the fire").optional(),
    migration: text("Leaving one country or region for another.", "from Cork to Leeds").optional(),
    strength: text("What somebody is good at, and what held.", "keeps her humour").optional(),
    status,
    ...factKeys,
    phases: said(
      z.array(z.strictObject({ status, ...factKeys })).min(1),
      "Its course, in order of time.",
      [{ until: 1950 }, { status: "absent", from: 1950 }],
      [{ from: 1980 }, { status: "at times", from: 1990 }],
    ).optional(),
  })
  .meta({
    id: "functioning-line",
    description: "How somebody gets on: work, faith, means, strengths.",
  });
