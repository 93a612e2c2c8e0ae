import { followDates } from "./dates.ts";
import { look } from "./look.ts";
import { moveAbout } from "./move-about.ts";
import { walk } from "./walk.ts";

const stages = [...document.querySelectorAll<SVGSVGElement>("svg.stage")];
for (const stage of stages) {
  moveAbout(stage);
  look(stage);
  walk(stage);
}
if (stages.length > 0) followDates(stages);

changes("view-findings", ({ checked }) => {
  for (const stage of stages) stage.classList.toggle("plain", !checked);
});
changes("view-theme", ({ value }) => {
  document.documentElement.dataset["theme"] = value;
});
changes("view-notation", ({ value }) => {
  for (const stage of stages) stage.toggleAttribute("hidden", stage.dataset["notation"] !== value);
});

function changes(id: string, act: (now: { value: string; checked: boolean }) => void): void {
  document.getElementById(id)?.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement) act(target);
    else if (target instanceof HTMLSelectElement) act({ value: target.value, checked: false });
  });
}
