import type { Viewed } from "../../drawing/formats/html/viewer.ts";
import type { Size } from "../../drawing/formats/pdf/paper.ts";
import type { Scene } from "../../drawing/scene.ts";
import type { Family } from "../../family/family.ts";
import type { Report } from "../../patterns/finding.ts";
import type { Reader } from "../reader.ts";
import type { Block } from "./block.ts";

/** What the parts of a pack are made from: already only what its reader may see. */
export interface Told {
  readonly family: Family;
  readonly report: Report;
  readonly reader: Reader;
  /** The sheet that drawings are made for; `null`: as large as they need. */
  readonly paper: Size | null;
  /** The whole drawing with its captions; drawn once, asked for by several parts. */
  readonly drawn: () => Promise<Scene>;
  /** Told what is being made. */
  readonly progress: (words: string) => void;
  /** The same to look around in, by the signs of every school; `null`: it is for paper. */
  readonly viewed: () => Promise<Viewed | null>;
}

/** One part of a pack: what can also be printed alone. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** Empty where the family file has nothing for it. */
  readonly build: (told: Told) => readonly Block[] | Promise<readonly Block[]>;
}
