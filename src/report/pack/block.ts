import type { Viewed } from "../../drawing/formats/html/viewer.ts";
import type { Scene } from "../../drawing/scene.ts";

/** One thing in a pack, before it has a format. All that formats see. */
export type Block =
  | {
      readonly kind: "heading";
      readonly text: string;
      /**
       * `page`: what follows is a sheet of its own on paper; `part`: it is told together, and may stand
       * below what came before.
       */
      readonly starts: "page" | "part" | "here";
    }
  /** `lead`: the sentence to read first; `aside`: smaller, about the text and not of it. */
  | { readonly kind: "paragraph"; readonly text: string; readonly as: "plain" | "lead" | "aside" }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly numbered: boolean }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: "picture";
      readonly scene: Scene;
      /** `page`: as large as a sheet, with its own title. */
      readonly fills: "page" | "column";
      /** The same to look around in, where it is for a screen. */
      readonly viewed?: Viewed;
    };

export interface Column {
  readonly heading: string;
  /** Its share of the width, beside those of the others. */
  readonly share: number;
}

/** What stands under one heading of the first order. */
export interface Section {
  /** In links, and after `--only`. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** All that is printed from one family file for one reader. */
export interface Pack {
  readonly title: string;
  /** Whom it is for, in a sentence. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** On every page: who told it, the version of the file, whom the copy is for. */
  readonly footer: string;
}
