import type { Explained } from "../index.ts";
import { answerParts } from "./answer-parts.ts";
import { evidence } from "./listing.ts";
import type { Output } from "./terminal.ts";
import { wrap } from "./wrap.ts";

const standings: Readonly<Record<Explained["members"][number]["is"], string>> = {
  shown: "shown",
  possible: "possible",
  not: "known not",
  unknown: "unknown",
  "not counted": "not counted",
};

/** One finding in full: what was told, the rule, person by person, what else, and what to ask. */
export function explanation(
  { finding, rule, changes, members, chance }: Explained,
  { chalk, columns }: Pick<Output, "chalk" | "columns">,
): string {
  const lines = (items: readonly string[]): string =>
    items.map((item) => wrap(`· ${item}`, columns - 2, "  ", "    ")).join("\n");
  const { support } = finding;
  const part = (heading: string, body: string): string =>
    `${chalk.bold.underline(heading)}\n${body}`;
  const text = (words: string): string => wrap(words, columns - 2, "  ");
  const parts = [
    `${chalk.bold(finding.name)} ${chalk.dim(finding.id)}`,
    text(finding.claim),
    ...answerParts(finding).map((words) => part("What was said of it", text(words))),
    part("What was told", lines(evidence(finding))),
    part("The rule", text(rule)),
    part(
      "Who was counted",
      [
        text(`${support.shown} shown, of ${support.known} known; ${support.unknown} not known.`),
        ...(members.length === 0
          ? []
          : [lines(members.map((one) => `${one.name}: ${standings[one.is]} (${one.why})`))]),
        ...(members.length === 0 ? [text("Facts are counted here, not people.")] : []),
      ].join("\n"),
    ),
    ...(chance === null ? [] : [part("What chance alone would show", text(chance))]),
    part("What else it could be", lines(finding.rivals)),
    part("What would change it", text(changes)),
    ...(finding.question === null ? [] : [part("Ask", text(finding.question))]),
  ];
  return `${parts.join("\n\n")}\n`;
}
