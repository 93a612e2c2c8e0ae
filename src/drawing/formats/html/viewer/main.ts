import { followDates } from "./dates.ts";
import { look } from "./look.ts";
import { moveAbout } from "./move-about.ts";
import { walk } from "./walk.ts";

const stage = document.querySelector<SVGSVGElement>("svg#stage");
if (stage !== null) {
  moveAbout(stage);
  look(stage);
  walk(stage);
  followDates(stage);
  byId("findings")?.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement)
      stage.classList.toggle("plain", !event.target.checked);
  });
  byId("theme")?.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement)
      document.documentElement.dataset["theme"] = event.target.value;
  });
}

function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}
