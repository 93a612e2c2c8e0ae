import { areasOf } from "../areas.ts";
import { listed } from "../../../drawing/page/listed.ts";
import { called } from "../../../family/called.ts";
import type { Family } from "../../../family/family.ts";
import { kinshipOf } from "../../../family/kinship.ts";
import { agendaOf } from "../../agenda.ts";
import { sectionsOf } from "../../sections.ts";
import { blocks } from "../blocks.ts";
import { allTellers } from "../all-tellers.ts";
import { tellerOf } from "../evidence.ts";
import type { Part, Told } from "../told.ts";

/** To paste into a record: short, factual, and nothing told of third people in detail. */
export const progressNote: Part = {
  id: "note",
  title: "A progress note to paste",
  build: (told) =>
    told.reader === "client"
      ? []
      : [blocks.aside("Set the date; change what you like."), blocks.text(noteOf(told))],
};

function noteOf(told: Told): string {
  const { family } = told;
  const areas = areasOf(family);
  const tellers = allTellers(family).map((id) => tellerOf(family, id));
  return [
    `Date: ________. Genogram begun or updated${tellers.length === 0 ? "" : `, as told by ${listed(tellers)}`}.`,
    `${countWords(family)}.`,
    ...(areas.length === 0 ? [] : [`Areas covered: ${listed(areas)}.`]),
    themesOf(told),
    planOf(told),
  ].join(" ");
}

function countWords(family: Family): string {
  const kin = kinshipOf(family);
  const generations = new Set(
    kin.kin.map((id) => kin.generationOf(id)).filter((generation) => generation !== null),
  ).size;
  const people = kin.kin.length;
  const one = `${people} ${people === 1 ? "person" : "people"}`;
  const rows = `${generations} generation${generations === 1 ? "" : "s"}`;
  const many = generations === 0 ? one : `${one} in ${rows}`;
  const index = listed(family.index.map((id) => called(family, id)));
  return index === "" ? `${many} recorded` : `${many} recorded, around ${index}`;
}

/** Titles only: what they rest on stays in the genogram. */
function themesOf({ report }: Told): string {
  const titles = sectionsOf(report.findings).flatMap(({ beside, findings }) =>
    findings.slice(0, beside).map(({ title }) => uncapitalized(title)),
  );
  if (titles.length === 0) return "No pattern found on the information recorded so far.";
  return `Hypotheses to talk over: ${[...new Set(titles)].join("; ")}.`;
}

/** With a small first letter, as within a sentence; letters that stand for an illness stay. */
function uncapitalized(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

function planOf({ family, report }: Told): string {
  const open = agendaOf(family, report).length;
  if (open === 0) return "Plan: to look at the genogram together.";
  return `Plan: to look at the genogram together; ${open} question${open === 1 ? " is" : "s are"} open.`;
}
