import { drawFamily } from "../../drawing/draw.ts";
import type { Viewed } from "../../drawing/formats/html/viewer.ts";
import { sheetsFor } from "../../drawing/formats/pdf/drawing-paper.ts";
import { papers } from "../../drawing/formats/pdf/paper.ts";
import type { PaperName } from "../../drawing/formats/pdf/paper.ts";
import { inNotations } from "../../drawing/in-notations.ts";
import { listed } from "../../drawing/page/listed.ts";
import type { Family } from "../../family/family.ts";
import { findPatterns } from "../../patterns/find.ts";
import { marksOf } from "../marks.ts";
import { readers } from "../reader.ts";
import type { Reader } from "../reader.ts";
import type { Pack, Section } from "./block.ts";
import { allTellers } from "./all-tellers.ts";
import { tellerOf } from "./evidence.ts";
import { parts } from "./parts/index.ts";
import type { Told } from "./told.ts";
import { versionOf } from "./version.ts";

export interface PackOptions {
  readonly reader: Reader;
  /** The paper that drawings are for; `null`: as large as they need. */
  readonly paper: PaperName | null;
  /** Whether the whole drawing can be looked around in, by the signs of every school. */
  readonly screen?: boolean;
  /** Ids of the parts wanted; all where none is named. */
  readonly only: readonly string[];
  /** Told what is being made, for somebody who waits. */
  readonly progress?: (words: string) => void;
}

/**
 * Builds all that is handed to one reader, from the part of the family that this reader may see
 * (`seenBy`, `deidentified`). Parts for which the file has nothing are left out.
 */
export async function packOf(family: Family, options: PackOptions): Promise<Pack> {
  const { reader, paper, only } = options;
  const report = findPatterns(family);
  const sheets = paper === null ? [] : sheetsFor(papers[paper]);
  const wishes = { marks: marksOf(report, "main"), phases: "all", papers: sheets } as const;
  const scenes = once(() => inNotations(family, wishes));
  const drawn = once(async () => {
    const [first] = options.screen === true ? (await scenes()).values() : [];
    return first ?? (await drawFamily(family, wishes));
  });
  const viewed = async (): Promise<Viewed | null> =>
    options.screen === true ? { family, scenes: await scenes() } : null;
  const progress = options.progress ?? (() => undefined);
  const shown: Told = { family, report, reader, drawn, viewed, progress, paper: sheets[0] ?? null };
  const wanted = parts.filter(({ id }) => only.length === 0 || only.includes(id));
  const sections: Section[] = [];
  for (const { id, title, build } of wanted) {
    progress(title);
    const blocks = await build(shown);
    if (blocks.length > 0) sections.push({ id, title, blocks });
  }
  return {
    title: family.title ?? "A family",
    subtitle: subtitleOf(reader),
    sections,
    footer: footerOf(family, reader),
  };
}

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  const kept: Promise<Made>[] = [];
  return () => {
    const made = kept[0] ?? make();
    kept[0] = made;
    return made;
  };
}

function subtitleOf(reader: Reader): string {
  const words = `Session materials, ${readers[reader]}.`;
  return reader === "client"
    ? `${words} A map of what was told, and no verdict on anybody.`
    : words;
}

/** "As told by Anna and Ben"; beyond a few, those who told most are named. */
function asTold(family: Family): readonly string[] {
  const told = allTellers(family).map((id) => tellerOf(family, id));
  if (told.length === 0) return [];
  const named = told.length > mostTellers ? [...told.slice(0, mostTellers - 1), "others"] : told;
  return [`As told by ${listed(named)}.`];
}

/** More names than these fill the foot of a sheet. */
const mostTellers = 3;

/** "As told by the therapist. Version 3f2a91c4. For the clinician." */
function footerOf(family: Family, reader: Reader): string {
  const whom = readers[reader].replace(/:.*$/u, "");
  return [
    ...asTold(family),
    `Version ${versionOf(family)}.`,
    `${whom.charAt(0).toUpperCase()}${whom.slice(1)} only.`,
  ].join(" ");
}
