import { warning } from "../document/mistake.ts";
import { namesIn } from "../time/names.ts";
import type { Check } from "./check.ts";
import { spanWithin } from "./times.ts";

/** `after` means after the end, which is seldom what is meant of a tie or a marriage. */
export const afterPhase: Check = (document, { source }) =>
  document.times.flatMap((written) => {
    if ("mistake" in written.phrase || written.key === "lasting") return [];
    return namesIn(written.phrase).flatMap((mention) => {
      const named = document.ids.get(mention.id);
      const isBond = named?.path[0] === "ties" || named?.path[0] === "unions";
      if (!mention.endMeant || !isBond || source.clock.spellAt(named.path)?.lasts !== true)
        return [];
      return [
        warning(
          "after-phase",
          `"after ${mention.id}" means after it was over`,
          spanWithin(document, written, mention),
          `if its beginning is meant, write: after start of ${mention.id}; if not: after end of ${mention.id}`,
        ),
      ];
    });
  });
