import { events } from "../../catalogue/events.ts";
import { error } from "../document/mistake.ts";
import type { Check } from "./check.ts";

/** Only what happens to everybody around, a war or a famine, may leave out to whom it happened. */
export const whoseEvent: Check = (document) =>
  document.events.flatMap(({ path, keys }) => {
    if (keys.who !== undefined || events[keys.event].public) return [];
    const { start } = document.locate(path);
    return [
      error(
        "missing-key",
        '"who:" is missing here',
        { start, end: start + 1 },
        "add: who: anna; what happens to everybody has kinds of its own, as event: public-event",
      ),
    ];
  });
