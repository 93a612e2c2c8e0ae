import type { Family } from "../../../family/family.ts";
import type { Scene } from "../../scene.ts";
import type { Theme } from "../../themes/theme.ts";
import { rounded } from "../markup.ts";
import { edges } from "./edges.ts";
import { turn } from "./turn.ts";
import { nodes } from "./nodes.ts";
import { attributes, quoted } from "./words.ts";

/**
 * A drawing as a graph in Graphviz's language, for programs that read it: people where they stand and
 * lines on their ways, which `neato -n2` keeps. Forms that DOT lacks become the nearest style, with
 * the kind as label.
 * @see https://graphviz.org/doc/info/lang.html
 */
export function dot(scene: Scene, family: Family, theme: Theme): string {
  const font = { fontname: "Noto Sans", fontcolor: theme.ink };
  const lines = [
    `graph ${attributes({
      bb: `0,0,${rounded(scene.width)},${rounded(scene.height)}`,
      label: scene.title,
      labelloc: "t",
      splines: "true",
      bgcolor: theme.paper,
      ...font,
    })};`,
    `node ${attributes({ ...font, label: "", fixedsize: "true", fontsize: 9 })};`,
    `edge ${attributes({ ...font, fontsize: 8 })};`,
    ...corners(scene),
    ...nodes(scene, family, theme),
    ...edges(scene, family, theme),
  ];
  return `graph ${quoted(scene.title)} {\n${lines.map((line) => `  ${line}`).join("\n")}\n}\n`;
}

/** Neato moves a graph to where its parts begin: these begin where the page does. */
function corners({ width, height }: Scene): readonly string[] {
  const places = [
    { x: 0, y: 0 },
    { x: width, y: height },
  ];
  return places.map((corner) => turn("corner", corner, height));
}
