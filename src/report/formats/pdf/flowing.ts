import type { Mark } from "../../../drawing/formats/pdf/sheet.ts";
import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import type { Block, Pack, Section } from "../../pack/block.ts";
import { beside, sides } from "./beside.ts";
import { pictureRow, whiteAbove } from "./picture-row.ts";
import { heightOf } from "./row.ts";
import type { Flowing, Row } from "./row.ts";
import { tableRows } from "./table-rows.ts";
import { textRows, withSign } from "./text-rows.ts";

/** The sections of a pack as one thing after the other, measured for sheets with so much room. */
export function flowingOf({ sections }: Pack, room: Size): readonly Flowing[] {
  return sections.flatMap((section) => [
    ...(section.id === "steps" ? [{ kind: "break" } as const] : []),
    ...sectionRows(section, room),
  ]);
}

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
    const setting = { ...plain, within };
    const rows = textRows(name, { ...setting, before: at === 0 ? 24 : 4, width, indent: 34 });
    return withSign(rows, page, setting);
  });
  return asRows([
    ...textRows(title, { ...h1, within: [{ tag: "H1", key: "title" }], width }),
    ...textRows(subtitle, { ...aside, within: [{ tag: "P", key: "subtitle" }], width }),
    ...textRows(footer, { ...aside, within: [{ tag: "P", key: "footer" }], width }),
    ...lines,
  ]);
}

const h1 = { size: 20, weight: 600, colour: "ink", before: 0 } as const;
const h2 = { size: 15, weight: 600, colour: "ink", before: 26 } as const;
const h3 = { size: 11, weight: 600, colour: "ink", before: 14 } as const;
const plain = { size: 9.8, weight: 400, colour: "ink", before: 6 } as const;
const lead = { size: 10.6, weight: 600, colour: "ink", before: 6 } as const;
const aside = { size: 8.8, weight: 400, colour: "muted", before: 4 } as const;
const listIndent = 16;

function asRows(rows: readonly Row[]): readonly Flowing[] {
  return rows.map((row) => ({ kind: "row", row }));
}

/** A heading never stands alone at the foot of a sheet. */
function leading(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, leads: true }));
}

function sectionRows({ id, title, blocks }: Section, room: Size): readonly Flowing[] {
  const within: readonly Mark[] = [{ tag: "H2", key: id }];
  const heading = leading(textRows(title, { ...h2, within, width: room.width }));
  const things = picturesLast(
    sheetsIn(blocks.map((block, at) => ({ block, key: `${id}-${at}` }))).flatMap((sheet) =>
      sheetRows(sheet, room),
    ),
  );
  // A section that is one picture is found by its own title.
  const isPicture = things[0]?.kind === "bookmark";
  return [
    { kind: "bookmark", title, level: 1 },
    ...(isPicture ? things.slice(1) : [...asRows(heading), ...things]),
  ];
}

interface Keyed {
  readonly block: Block;
  readonly key: string;
}

/** Cut before each heading that starts a sheet. */
function sheetsIn(blocks: readonly Keyed[]): readonly (readonly Keyed[])[] {
  const sheets: Keyed[][] = [[]];
  for (const one of blocks) {
    const { block } = one;
    if (block.kind === "heading" && block.starts === "page") sheets.push([]);
    sheets.at(-1)?.push(one);
  }
  return sheets;
}

/**
 * Each block by itself; where that spares a sheet, the picture somewhat smaller, or the words about
 * it at its side.
 */
function sheetRows(sheet: readonly Keyed[], room: Size): readonly (readonly Flowing[])[] {
  const stacked = sheet.map(({ block, key }) => blockRows(block, room, key));
  const at = sheet.findIndex(({ block }) => block.kind === "picture");
  const picture = sheet[at];
  if (picture?.block.kind !== "picture" || !isLong(stacked, room)) return stacked;
  const above = stacked.slice(0, at);
  const pictureIn = (width: number, height: number): ReturnType<typeof pictureRow> =>
    picture.block.kind === "picture"
      ? pictureRow(picture.block.scene, { width, height }, picture.key)
      : null;
  for (const white of [1, tight]) {
    const [before, after] = [withWhite(above, white), withWhite(stacked.slice(at + 1), white)];
    const left = room.height - heightOf(rowsIn([...before, ...after])) - whiteAbove;
    const smaller = pictureIn(room.width, left);
    if (smaller !== null) return [...before, asRows([smaller]), ...after];
  }
  const narrow = pictureIn(
    sides.widest(room.width),
    room.height - heightOf(rowsIn(above)) - whiteAbove,
  );
  if (narrow === null) return stacked;
  const width = sides.left(room.width, narrow);
  const words = sheet
    .slice(at + 1)
    .map(({ block, key }) => blockRows(block, { ...room, width }, key));
  const placed = [...above, asRows([beside(narrow, rowsIn(words))])];
  return isLong(placed, room) ? stacked : placed;
}

/** So much of the white between lines is left where that spares a sheet. */
const tight = 0.55;

function withWhite(
  parts: readonly (readonly Flowing[])[],
  share: number,
): readonly (readonly Flowing[])[] {
  return parts.map((part) =>
    part.map((thing) =>
      thing.kind === "row"
        ? { kind: "row", row: { ...thing.row, before: share * thing.row.before } }
        : thing,
    ),
  );
}

function isLong(parts: readonly (readonly Flowing[])[], { height }: Size): boolean {
  return heightOf(rowsIn(parts)) > height;
}

function rowsIn(parts: readonly (readonly Flowing[])[]): readonly Row[] {
  return parts.flat().flatMap((thing) => (thing.kind === "row" ? [thing.row] : []));
}

/** What needs a sheet of its own comes after the words about it, and does not tear them. */
function picturesLast(parts: readonly (readonly Flowing[])[]): readonly Flowing[] {
  const waiting: Flowing[] = [];
  const placed = parts.flatMap((part) => {
    if (part.some(({ kind }) => kind === "picture")) {
      waiting.push(...part);
      return [];
    }
    return part[0]?.kind === "break" ? [...waiting.splice(0), ...part] : part;
  });
  return [...placed, ...waiting];
}

function blockRows(block: Block, room: Size, key: string): readonly Flowing[] {
  const { width } = room;
  switch (block.kind) {
    case "heading":
      return [
        ...(block.starts === "page"
          ? ([{ kind: "break" }, { kind: "bookmark", title: block.text, level: 2 }] as const)
          : []),
        ...asRows(
          leading(
            textRows(block.text, { ...headingOf(block), within: [{ tag: "H3", key }], width }),
          ),
        ),
      ];
    case "paragraph": {
      const setting = { plain, lead, aside }[block.as];
      const rows = textRows(block.text, { ...setting, within: [{ tag: "P", key }], width });
      // What is said about a table, a list, a picture stands on one sheet with its beginning.
      return asRows(block.as === "aside" ? leading(rows) : rows);
    }
    case "list":
      return asRows(listRows(block, width, key));
    case "table":
      return asRows(tableRows(block, width, key));
    case "picture": {
      const row = block.fills === "page" ? null : pictureRow(block.scene, room, key);
      return row === null ? ownSheets(block, key) : asRows([row]);
    }
  }
}

/** A whole picture has its title in it, and is found in the contents; a part of one has a heading. */
function ownSheets(
  { scene, fills }: Extract<Block, { kind: "picture" }>,
  key: string,
): readonly Flowing[] {
  const picture = { kind: "picture", scene, key } as const;
  return fills === "page"
    ? [
        { kind: "bookmark", title: scene.title, level: 1 },
        { ...picture, heading: null },
      ]
    : [{ ...picture, heading: scene.title }];
}

function headingOf({ starts }: Extract<Block, { kind: "heading" }>): typeof h2 | typeof h3 {
  return starts === "page" ? h2 : h3;
}

/** The first two points stand together, and the last two: none is alone on a sheet. */
function listRows(block: Place["block"], width: number, key: string): readonly Row[] {
  const last = block.items.length - 1;
  return block.items.flatMap((item, at) => {
    const rows = itemRows(item, { block, at, width, key });
    return (at === 0 || at === last - 1) && at < last && rows.length < longPoint
      ? leading(rows)
      : rows;
  });
}

/** Of so many lines a point is no orphan. */
const longPoint = 4;

interface Place {
  readonly block: Extract<Block, { kind: "list" }>;
  readonly at: number;
  readonly width: number;
  readonly key: string;
}

function itemRows(item: string, { block, at, width, key }: Place): readonly Row[] {
  const within: readonly Mark[] = [
    { tag: "L", key },
    { tag: "LI", key: `${key}.${at}` },
  ];
  const setting = { ...plain, within };
  const rows = textRows(item, {
    ...setting,
    before: at === 0 ? 4 : 2.5,
    width,
    indent: listIndent,
  });
  return withSign(rows, block.numbered ? `${at + 1}.` : "–", setting);
}
