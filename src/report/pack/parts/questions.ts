import { listed } from "../../../drawing/page/listed.ts";
import { agendaOf } from "../../agenda.ts";
import type { Item } from "../../agenda.ts";
import { blocks } from "../blocks.ts";
import type { Part } from "../told.ts";

/** What is not known is listed as such: nothing is filled in. */
export const questions: Part = {
  id: "questions",
  title: "Questions for next time, and what is missing",
  build: ({ family, report }) => {
    const items = agendaOf(family, report);
    const isMissing = ({ ask }: Item): boolean => ask.startsWith("Find out ");
    const asked = items.filter((item) => !isMissing(item)).map(questionWords);
    const missing = items.filter(isMissing).map(missingWords);
    return [
      ...(asked.length === 0 ? [] : [blocks.heading("To ask"), blocks.list(asked, true)]),
      ...(missing.length === 0
        ? []
        : [
            blocks.heading("Not known, and worth knowing"),
            blocks.aside("In quotation marks: what could not be looked for without it."),
            blocks.list(missing),
          ]),
    ];
  },
};

function questionWords({ ask, of, settles }: Item): string {
  return `${ask}${tail(of, settles)}`;
}

function missingWords({ ask, of, settles }: Item): string {
  const words = ask.replace(/^Find out /u, "").replace(/\.$/u, "");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${tail(of, settles)}`;
}

function tail(of: Item["of"], settles: Item["settles"]): string {
  const parts = [
    ...(of.length === 0 ? [] : [`ask ${listed(of)}`]),
    ...(settles === null ? [] : [`for “${settles.name.toLowerCase()}”`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
