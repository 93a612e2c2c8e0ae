const dayLength = 86_400_000;

/** The family as it stood at the end of a year: what was not yet there, or no longer, is away. */
export function followDates(stages: readonly SVGSVGElement[]): void {
  const timed = stages.flatMap((stage) => [
    ...stage.querySelectorAll<SVGGElement>("g[data-begins]"),
  ]);
  const years = timed
    .flatMap(({ dataset }) => daysIn(`${dataset["begins"] ?? ""} ${dataset["ends"] ?? ""}`))
    .map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const box = document.querySelector<HTMLInputElement>("#view-dated");
  const slider = document.querySelector<HTMLInputElement>("#view-year");
  const shown = document.querySelector<HTMLOutputElement>("#view-shown");
  const place = document.getElementById("view-time");
  // Where the file has no dates there is nothing to slide along.
  if (box === null || slider === null || shown === null || place === null || !(last > first))
    return;
  place.hidden = false;
  Object.assign(slider, { min: String(first), max: String(last), value: String(last) });
  const show = (): void => {
    slider.disabled = !box.checked;
    const day = box.checked ? Date.UTC(Number(slider.value), 11, 31) / dayLength : null;
    shown.textContent = box.checked ? slider.value : "all times";
    for (const group of timed) {
      const state = day === null ? "there" : stateOf(group, day);
      group.classList.toggle("away", state === "away");
      group.classList.toggle("maybe", state === "maybe");
    }
  };
  box.addEventListener("change", show);
  slider.addEventListener("input", show);
  show();
}

/** `maybe` where the file does not say whether it had begun, or whether it was over. */
function stateOf({ dataset }: SVGGElement, day: number): "there" | "away" | "maybe" {
  const [begins, begun] = edges(dataset["begins"]);
  const [ends, ended] = edges(dataset["ends"]);
  if (begins > day || ended <= day) return "away";
  return begun > day || ends <= day ? "maybe" : "there";
}

function edges(written = ""): readonly [number, number] {
  const [from = "ever", until = "never"] = written.split(" ");
  return [numberOf(from), numberOf(until)];
}

function numberOf(word: string): number {
  if (word === "ever") return -Infinity;
  return word === "never" ? Infinity : Number(word);
}

function daysIn(written: string): readonly number[] {
  return written.split(" ").map(numberOf).filter(Number.isFinite);
}

function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}
