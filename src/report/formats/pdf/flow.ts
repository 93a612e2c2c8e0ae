import type { papers, Size } from "../../../drawing/formats/pdf/paper.ts";
import { pictureSheets } from "../../../drawing/formats/pdf/picture-sheets.ts";
import type { Item, Sheet } from "../../../drawing/formats/pdf/sheet.ts";
import type { Flowing, Row } from "./row.ts";
import { margins } from "./room.ts";

type Paper = (typeof papers)[keyof typeof papers];
type Bookmark = Sheet["bookmarks"][number];

type Picture = Extract<Flowing, { kind: "picture" }>;
type Bare = Omit<Sheet, "bookmarks">;

interface Open {
  readonly sheets: readonly Sheet[];
  readonly items: readonly Item[];
  /** Below the last row. */
  readonly y: number;
  /** Wait for the next thing that is drawn. */
  readonly bookmarks: readonly Bookmark[];
  readonly placed: readonly Bookmark[];
}

const fresh = { items: [], y: margins.top, placed: [] };

/** Lays one thing after the other onto sheets. Rows that lead others move on with them. */
export function flow(things: readonly Flowing[], paper: Paper): readonly Sheet[] {
  const start: Open = { ...fresh, sheets: [], bookmarks: [] };
  const end = things.reduce<Open>((open, thing, at) => {
    switch (thing.kind) {
      case "bookmark":
        return { ...open, bookmarks: [...open.bookmarks, { ...thing, top: 0 }] };
      case "break":
        return closed(open, paper);
      case "turned":
        return withTurned(closed(open, paper), thing.rows, paper);
      case "picture":
        return withPicture(closed(open, paper), thing, paper);
      case "row":
        return withRow(open, thing.row, neededFrom(things, at), paper);
    }
  }, start);
  return closed(end, paper).sheets;
}

/** Height of a row and of those that it leads. */
function neededFrom(things: readonly Flowing[], at: number): number {
  let [height, i] = [0, at];
  for (; i < things.length; i++) {
    const thing = things[i];
    if (thing?.kind === "bookmark") continue;
    if (thing?.kind !== "row") break;
    height += thing.row.height + (i === at ? 0 : thing.row.before);
    if (!thing.row.leads) break;
  }
  return height;
}

/** Sums of many heights differ by less than this from what they should be. */
const rounding = 0.01;

function withRow(open: Open, row: Row, needed: number, paper: Paper): Open {
  const isEmpty = open.items.length === 0;
  const before = isEmpty ? 0 : row.before;
  const bottom = paper.height - margins.bottom;
  if (!isEmpty && open.y + before + needed > bottom + rounding) {
    const next = closed(open, paper);
    const repeated = row.again === null ? next : withRow(next, row.again, 0, paper);
    return placedRow(repeated, row, 0);
  }
  return placedRow(open, row, before);
}

function placedRow(open: Open, row: Row, before: number): Open {
  const y = open.y + before;
  return {
    ...open,
    items: [...open.items, ...row.draw({ x: margins.side, y })],
    y: y + row.height,
    bookmarks: [],
    placed: [
      ...open.placed,
      ...open.bookmarks.map((one) => ({ ...one, top: Math.max(0, y - 12) })),
    ],
  };
}

/** The sheet in hand is laid aside; what has only a bookmark waits for its content. */
function closed(open: Open, { width, height }: Size): Open {
  if (open.items.length === 0) return open;
  const sheet = { width, height, foot: 24, items: open.items, bookmarks: open.placed };
  return { ...fresh, sheets: [...open.sheets, sheet], bookmarks: open.bookmarks };
}

/** All of it on one sheet, laid across. */
function withTurned(open: Open, rows: readonly Row[], { width, height }: Paper): Open {
  const across = { width: height, height: width };
  const filled = rows.reduce(
    (sheet, row) => placedRow(sheet, row, sheet.items.length === 0 ? 0 : row.before),
    open,
  );
  return closed(filled, across);
}

function withPicture(open: Open, picture: Picture, paper: Paper): Open {
  const sheets = picture.heading === null ? sheetsOf(picture, paper) : headed(picture, paper);
  const bookmarked = sheets.map((sheet, at) => ({
    ...sheet,
    bookmarks: at === 0 ? [...open.bookmarks] : [],
  }));
  return { ...open, sheets: [...open.sheets, ...bookmarked], bookmarks: [] };
}

function sheetsOf({ scene, key }: Picture, paper: Paper): readonly Bare[] {
  return pictureSheets(scene, paper, key);
}

/** So much is free above a picture for its heading, and as much below it. */
const band = 34;

/** A picture in several parts says itself which part each is. */
function headed(picture: Picture, paper: Paper): readonly Bare[] {
  const { scene, key, heading } = picture;
  const higher = { ...scene, height: scene.height + 2 * band };
  const [sheet, ...others] = sheetsOf({ ...picture, scene: higher }, paper);
  if (sheet === undefined || others.length > 0) return sheetsOf(picture, paper);
  const { width, height } = scene;
  const items = sheet.items.map((item): Item => {
    if (item.kind !== "picture") return item;
    const at = { x: item.at.x, y: item.at.y + band };
    return { ...item, at, window: { x: 0, y: 0, width, height } };
  });
  return [{ ...sheet, items: [headingOf(heading ?? "", key), ...items] }];
}

function headingOf(text: string, key: string): Item {
  return {
    ...{ kind: "line", text, at: { x: margins.side, y: margins.top } },
    ...{ size: 11, weight: 600, colour: "ink", within: [{ tag: "H3", key: `${key}.heading` }] },
  };
}
