import type { Part } from "../told.ts";

export const genogram: Part = {
  id: "genogram",
  title: "The genogram",
  build: async ({ drawn, viewed }) => {
    const screen = await viewed();
    const around = screen === null ? {} : { viewed: screen };
    return [{ kind: "picture", scene: await drawn(), fills: "page", ...around }];
  },
};
