import type { Size } from "../../../drawing/formats/pdf/paper.ts";
import type { Mark } from "../../../drawing/formats/pdf/sheet.ts";
import type { Block } from "../../pack/block.ts";
import { pictureRow } from "./picture-row.ts";
import { asRows } from "./row.ts";
import type { Flowing, Row } from "./row.ts";
import { settings } from "./settings.ts";
import { tableRows } from "./table-rows.ts";
import { textRows, withSign } from "./text-rows.ts";

/** A block, and what its pieces are known by. */
export interface Keyed {
  readonly block: Block;
  readonly key: string;
}

const listIndent = 16;

/** White at each side of the text that a wide picture may take. */
const bleed = 28;

/** A heading never stands alone at the foot of a sheet. */
export function leading(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({ ...row, leads: true }));
}

/** One block in a column of such a width; what may not be smaller stands on sheets of its own. */
export function blockRows(block: Block, room: Size, key: string): readonly Flowing[] {
  const { width } = room;
  switch (block.kind) {
    case "heading":
      return [
        ...(block.starts === "page" ? ([{ kind: "break" }] as const) : []),
        ...(block.starts === "here"
          ? []
          : ([{ kind: "bookmark", title: block.text, level: 2 }] as const)),
        ...asRows(
          leading(
            textRows(block.text, { ...headingOf(block), within: [{ tag: "H3", key }], width }),
          ),
        ),
      ];
    case "paragraph": {
      const setting = settings[block.as];
      const rows = textRows(block.text, { ...setting, within: [{ tag: "P", key }], width });
      // What is said about a table, a list, a picture stands on one sheet with its beginning.
      return asRows(block.as === "aside" ? leading(rows) : rows);
    }
    case "list":
      return asRows(listRows(block, width, key));
    case "table":
      return asRows(tableRows(block, width, key));
    case "picture": {
      const row = block.fills === "page" ? null : pictureRow(block.scene, { ...room, bleed }, key);
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

function headingOf({
  starts,
}: Extract<Block, { kind: "heading" }>): typeof settings.h2 | typeof settings.h3 {
  return starts === "here" ? settings.h3 : settings.h2;
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
  const setting = { ...settings.plain, within };
  const rows = textRows(item, {
    ...setting,
    before: at === 0 ? 4 : 2.5,
    width,
    indent: listIndent,
  });
  return withSign(rows, block.numbered ? `${at + 1}.` : "–", setting);
}
