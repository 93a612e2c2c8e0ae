import type { Part } from "../told.ts";

export const genogram: Part = {
  id: "genogram",
  title: "The genogram",
  build: async ({ drawn }) => [{ kind: "picture", scene: await drawn(), fills: "page" }],
};
