/** What a pointer or the focus is on stays; all else fades. Escape shows all again. */
export function look(stage: SVGSVGElement): void {
  const said = document.getElementById("view-said");
  const groups = [...stage.querySelectorAll<SVGGElement>("g[data-of]")];
  const at = (target: EventTarget | null): SVGGElement | null =>
    target instanceof Element ? target.closest<SVGGElement>("g[data-of]") : null;
  const show = (group: SVGGElement | null): void => {
    const near = group === null ? [] : nearTo(group, groups);
    stage.classList.toggle("looking", near.length > 0);
    for (const one of groups) one.classList.toggle("near", near.includes(one));
    if (said !== null) said.textContent = group?.getAttribute("aria-label") ?? "";
  };
  stage.addEventListener("pointerover", ({ target }) => {
    show(at(target));
  });
  stage.addEventListener("pointerleave", () => {
    show(at(document.activeElement));
  });
  stage.addEventListener("focusin", ({ target }) => {
    show(at(target));
  });
  stage.addEventListener("focusout", () => {
    show(null);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") show(null);
  });
}

/** Empty for what has nothing of its own to show: labels of the page. */
function nearTo(group: SVGGElement, all: readonly SVGGElement[]): readonly SVGGElement[] {
  const { part = "", of = "", people = "" } = group.dataset;
  if (part === "caption" || part === "tag") {
    if (!/^\d+$/u.test(of)) return [];
    const own = all.filter((one) => one.dataset["of"] === of || one.dataset["part"] === "halo");
    return [...own, ...all.filter((one) => isMarked(one, own))];
  }
  if (people === "") return [];
  const who = people.split(" ");
  const isPerson = who.length === 1;
  return all.filter((one) => {
    const others = one.dataset["people"]?.split(" ") ?? [];
    if (isPerson) return others.includes(people);
    return one.dataset["of"] === of || (others.length === 1 && who.includes(others[0] ?? ""));
  });
}

/** Whether a number stands at somebody or at a line. */
function isMarked(one: SVGGElement, tags: readonly SVGGElement[]): boolean {
  const part = one.dataset["part"];
  if (part !== "symbol" && part !== "label" && part !== "tie-label" && part !== "tie") return false;
  const box = one.getBBox();
  return tags.some((tag) => {
    if (tag.dataset["part"] !== "tag") return false;
    const { x, y, width, height } = tag.getBBox();
    return (
      x < box.x + box.width + 8 &&
      box.x < x + width + 8 &&
      y < box.y + box.height + 8 &&
      box.y < y + height + 8
    );
  });
}
