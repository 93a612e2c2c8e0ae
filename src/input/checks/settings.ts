import { error } from "../document/mistake.ts";
import { settingHint } from "../time/settings.ts";
import type { Check } from "./check.ts";

/** Every setting can be read. */
export const settings: Check = (document) =>
  Object.entries(document.head.settings?.time ?? {}).flatMap(([name, words = ""]) => {
    const hint = settingHint(name, words);
    if (hint === null) return [];
    const span = document.locate(["settings", "time", name]);
    return [error("bad-setting", `"${words}" is no value of "${name}"`, span, hint)];
  });
