import type { Mark } from "../../../drawing/formats/pdf/sheet.ts";
import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import type { Pack, Section } from "../../pack/block.ts";
import type { Keyed } from "./block-rows.ts";
import { leading } from "./block-rows.ts";
import { fitted } from "./fitted.ts";
import { asRows } from "./row.ts";
import type { Flowing } from "./row.ts";
import { settings } from "./settings.ts";
import { startOf } from "./start-of.ts";
import { textRows, withSign } from "./text-rows.ts";

/** The sections of a pack as one thing after the other, measured for sheets with so much room. */
export function flowingOf({ sections }: Pack, room: Size): readonly Flowing[] {
  return sections.flatMap((section) => [
    ...(begins.has(section.id) ? [{ kind: "break" } as const] : []),
    ...sectionRows(section, room),
  ]);
}

/** These are handed out or filed by themselves. */
const begins: ReadonlySet<string> = new Set(["chronology", "steps"]);

/** The first sheet: what it is, for whom, and what stands where. */
export function coverOf(
  { title, subtitle, footer }: Pack,
  contents: readonly { readonly title: string; readonly page: string }[],
  { width }: Size,
): readonly Flowing[] {
  const lines = contents.flatMap(({ title: name, page }, at) => {
    const within: readonly Mark[] = [
      { tag: "L", key: "contents" },
      { tag: "LI", key: `contents.${at}` },
    ];
    const setting = { ...settings.plain, within };
    const rows = textRows(name, { ...setting, before: at === 0 ? 24 : 4, width, indent: 34 });
    return withSign(rows, page, setting);
  });
  return asRows([
    ...textRows(title, { ...settings.h1, within: [{ tag: "H1", key: "title" }], width }),
    ...textRows(subtitle, { ...settings.aside, within: [{ tag: "P", key: "subtitle" }], width }),
    ...textRows(footer, { ...settings.aside, within: [{ tag: "P", key: "footer" }], width }),
    ...lines,
  ]);
}

function sectionRows({ id, title, blocks }: Section, room: Size): readonly Flowing[] {
  const within: readonly Mark[] = [{ tag: "H2", key: id }];
  const heading = leading(textRows(title, { ...settings.h2, within, width: room.width }));
  const things = picturesLast(
    sheetsIn(blocks.map((block, at) => ({ block, key: `${id}-${at}` }))).flatMap((sheet, at, all) =>
      // Parts share a sheet with parts only.
      startOf(sheet) === "part" && startOf(all[at - 1]) !== "part"
        ? [[{ kind: "break" }] as const, ...fitted(sheet, room)]
        : fitted(sheet, room),
    ),
  );
  // A section that is one picture is found by its own title.
  const isPicture = things[0]?.kind === "bookmark" && things[1]?.kind === "picture";
  return [
    { kind: "bookmark", title, level: 1 },
    ...(isPicture ? things.slice(1) : [...asRows(heading), ...things]),
  ];
}

/** Cut before each heading that begins something of its own. */
function sheetsIn(blocks: readonly Keyed[]): readonly (readonly Keyed[])[] {
  const sheets: Keyed[][] = [[]];
  for (const one of blocks) {
    const { block } = one;
    if (block.kind === "heading" && block.starts !== "here") sheets.push([]);
    sheets.at(-1)?.push(one);
  }
  return sheets;
}

/** What needs a sheet of its own comes after the words about it, and does not tear them. */
function picturesLast(parts: readonly (readonly Flowing[])[]): readonly Flowing[] {
  const waiting: Flowing[] = [];
  const placed = parts.flatMap((part) => {
    if (part.some(({ kind }) => kind === "picture")) {
      waiting.push(...part);
      return [];
    }
    return part[0]?.kind === "row" ? part : [...waiting.splice(0), ...part];
  });
  return [...placed, ...waiting];
}
