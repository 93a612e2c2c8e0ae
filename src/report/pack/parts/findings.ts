import { drawFamily } from "../../../drawing/draw.ts";
import type { Marks } from "../../../drawing/marks.ts";
import type { Scene } from "../../../drawing/scene.ts";
import { kinshipOf } from "../../../family/kinship.ts";
import type { Finding } from "../../../patterns/finding.ts";
import { marksOf, numbersOf } from "../../marks.ts";
import { sectionsOf } from "../../sections.ts";
import type { Block } from "../block.ts";
import { blocks } from "../blocks.ts";
import { concerning } from "../concerning.ts";
import { cropped } from "../cropped.ts";
import { evidenceWords } from "../evidence.ts";
import { signsOf, signsPicture } from "../signs.ts";
import type { Entry } from "../signs.ts";
import { standing } from "../standing.ts";
import type { Part, Told } from "../told.ts";

export const findings: Part = {
  id: "findings",
  title: "What repeats, what changed, what helped",
  build: async (told) => {
    if (told.report.findings.length === 0) return nothing(told);
    const sheets = sheetsOf(told);
    const pages: (readonly Block[])[] = [];
    for (const sheet of sheets.slice(0, mostPages)) {
      told.progress(`finding ${pages.length + 1} of ${sheets.length}`);
      pages.push(await page(told, sheet));
    }
    return [
      blocks.aside(
        `Hypotheses for a conversation, on the information recorded so far; never a verdict on anybody. ${numbersWords(told, sheets.length)}`,
      ),
      overview(sheets),
      ...pages.flat(),
      ...rest(sheets.slice(mostPages)),
    ];
  },
};

/** Nobody reads more pages than these in an hour: what carries least is told in a sentence. */
const mostPages = 24;

function rest(sheets: readonly Sheet[]): readonly Block[] {
  if (sheets.length === 0) return [];
  const sentences = sheets.map(
    ({ number, about }) =>
      `${number}. ${titleOf(about)}. ${about.map(({ claim }) => claim).join(" ")}`,
  );
  return [blocks.heading("The rest, in a sentence each", "page"), blocks.list(sentences)];
}

function overview(sheets: readonly Sheet[]): Block {
  const columns = [
    { heading: "No.", share: 1 },
    { heading: "What", share: 6 },
    { heading: "How it is read", share: 4 },
    { heading: "How far it carries", share: 7 },
  ];
  const rows = sheets.map(({ number, heading, about }) => [
    String(number),
    titleOf(about),
    heading,
    standing(about),
  ]);
  return blocks.table(columns, rows);
}

/** Which numbers stand in the whole drawing too, and where the lines are. */
function numbersWords({ report, reader }: Told, count: number): string {
  const drawn = marksOf(report, "main").tags.length;
  const numbers =
    drawn >= count
      ? "Each number is the one in the drawing."
      : drawn === 1
        ? "Number 1 stands in the drawing too."
        : `Numbers 1 ${drawn === 2 ? "and" : "to"} ${drawn} stand in the drawing too.`;
  const [first] = report.findings.flatMap(({ evidence }) => evidence);
  const file = first?.at.replace(/:\d+$/u, "").replace(/^.*[\\/]/u, "") ?? "";
  return reader === "clinician" && file !== "" ? `${numbers} Lines are those of ${file}.` : numbers;
}

/** So few people could show next to nothing. */
const few = 4;

function nothing({ family, report }: Told): readonly Block[] {
  const people = kinshipOf(family).kin.length;
  const looked = `Nothing was found of ${report.nothing.length} patterns looked for.`;
  const result =
    people < few
      ? `Only ${people === 1 ? "1 person is" : `${people} people are`} recorded: too few to tell whether anything repeats.`
      : "That is a result too: on the information recorded so far nothing repeats.";
  return [blocks.text(`${looked} ${result}`)];
}

/** Findings that are told together under one number. */
interface Sheet {
  readonly number: number;
  readonly heading: string;
  readonly about: readonly Finding[];
}

function sheetsOf({ report }: Told): readonly Sheet[] {
  const numbers = numbersOf(report);
  const sheets = sectionsOf(report.findings).flatMap(({ heading, findings: found }) => {
    const own = [...new Set(found.map(({ id }) => numbers.get(id) ?? 0))];
    return own.map((number) => ({
      ...{ number, heading },
      about: found.filter(({ id }) => numbers.get(id) === number),
    }));
  });
  return sheets.sort((a, b) => a.number - b.number);
}

function titleOf([first]: readonly Finding[]): string {
  return first?.title ?? "";
}

/** What stands in the drawing has a sheet each; what is only noted shares the sheets after these. */
async function page(told: Told, { number, heading, about }: Sheet): Promise<readonly Block[]> {
  const drawn = marksOf(told.report, "main").tags.length;
  const questions = [...new Set(about.flatMap(({ question }) => question ?? []))];
  const rivals = [...new Set(about.flatMap((finding) => finding.rivals))];
  return [
    blocks.heading(`${number}. ${titleOf(about)}`, number <= drawn ? "page" : "part"),
    blocks.aside(`${heading} · ${standing(about)}`),
    ...about.map(({ claim }) => blocks.lead(claim)),
    ...(await picture(told, number, about)),
    ...(rivals.length === 0
      ? []
      : [blocks.heading("What else could explain it"), blocks.list(rivals)]),
    ...(questions.length === 0
      ? []
      : [blocks.heading(questions.length === 1 ? "A question" : "Questions")]),
    ...questions.map((question) => blocks.lead(question)),
    blocks.heading("What was told"),
    blocks.list(evidenceWords(told, about)),
  ];
}

/** The people concerned and nobody else; numbers and halo as in the whole drawing. */
async function picture(
  { family, report, drawn }: Told,
  number: number,
  about: readonly Finding[],
): Promise<readonly Block[]> {
  const part = concerning(family, about);
  if (part.people.size === 0) return [];
  const marks = marksOf(
    report,
    about.map(({ id }) => id),
  );
  const own: Marks = {
    ...marks,
    tags: marks.tags.map((tag) => ({ ...tag, number })),
    ...{ captions: [], questions: [], more: null },
  };
  const whole = await drawFamily(part, { marks: own, phases: "all" });
  const drawing = cropped(whole, (kind) => kind !== "title" && kind !== "legend");
  const scene = { ...drawing, title: `Drawing for ${number}. ${titleOf(about)}` };
  const unexplained = newSigns(whole, await drawn()).filter(({ of }) => of !== "noted");
  return [
    { kind: "picture", scene, fills: "column" },
    ...(unexplained.length === 0 ? [] : [signsPicture(unexplained, "Legend")]),
  ];
}

/** Signs that the whole drawing does not have, but for the number that the heading has too, so that its legend does not tell what they mean. */
function newSigns(part: Scene, whole: Scene): readonly Entry[] {
  const wordsOf = ({ of }: Entry): readonly string[] => of.split(", ");
  const known = new Set(signsOf(whole).flatMap(wordsOf));
  return signsOf(part).filter((sign) => !wordsOf(sign).every((words) => known.has(words)));
}
