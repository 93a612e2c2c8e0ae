import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ESLint } from "eslint";
import { expect, test } from "vitest";
import { rooms } from "../../eslint.config.js";

const names = Object.keys(rooms) as (keyof typeof rooms)[];
const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === "no-restricted-imports" });

/** Lints one import of every room and of the public face, as if it stood in a file of `room`. */
async function refused(room: string): Promise<readonly string[]> {
  const folder = join("src", room);
  const file = readdirSync(folder).find((name) => name.endsWith(".ts")) ?? "none.ts";
  const targets = [...names.map((name) => `../${name}/any.ts`), "../index.ts"];
  const text = targets.map((target) => `import "${target}";\n`).join("");
  const [result] = await eslint.lintText(text, { filePath: join(folder, file) });
  const lines = result?.messages.map(({ line }) => line) ?? [];
  return targets.filter((_, i) => lines.includes(i + 1));
}

test.each(names)(
  "%s imports only what the wall table allows, and every other import fails",
  async (room) => {
    const allowed: readonly string[] = [room, ...rooms[room]];
    const expected = names
      .filter((name) => !allowed.includes(name))
      .map((name) => `../${name}/any.ts`);
    if (room !== "cli") expected.push("../index.ts");
    expect(await refused(room)).toEqual(expected);
  },
);

test("every folder of src is a room", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(names).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});
