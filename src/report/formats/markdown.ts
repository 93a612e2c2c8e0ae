import type { Block, Pack } from "../pack/block.ts";

/** A pack as Markdown, for a record or a text program: pictures are told in words. */
export function markdown({ title, subtitle, sections, footer }: Pack): string {
  const parts = [
    `# ${escaped(title)}`,
    escaped(subtitle),
    ...sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      ...section.blocks.map(blockText),
    ]),
    `---`,
    escaped(footer),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `### ${escaped(block.text)}`;
    case "paragraph":
      return { plain: "", lead: "**", aside: "_" }[block.as] === ""
        ? escaped(block.text)
        : block.as === "lead"
          ? `**${escaped(block.text)}**`
          : `_${escaped(block.text)}_`;
    case "list":
      return block.items
        .map((item, at) => `${block.numbered ? `${at + 1}.` : "-"} ${escaped(item)}`)
        .join("\n");
    case "table":
      return tableText(block);
    case "picture":
      return `> **${escaped(block.scene.title)}.** ${escaped(block.scene.description)}`;
  }
}

function tableText({ columns, rows }: Extract<Block, { kind: "table" }>): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cellText).join(" | ")} |`;
  return [
    line(columns.map(({ heading }) => heading)),
    `| ${columns.map(() => "---").join(" | ")} |`,
    ...rows.map(line),
  ].join("\n");
}

/** Lines of a cell stay lines. */
function cellText(text: string): string {
  return text
    .split("\n")
    .map((line) => escaped(line).replaceAll("|", "\\|"))
    .join("<br>");
}

/** What would be read as marks stays what it is, on one line. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>#~]/gu, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^([-+])/u, "\\$1");
}
