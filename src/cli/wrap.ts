/** Breaks text at spaces to fit `columns`, the first line after `indent`, the others after `hanging`. */
export function wrap(text: string, columns: number, indent = "", hanging = indent): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each, i) => `${i === 0 ? indent : hanging}${each}`).join("\n");
}
