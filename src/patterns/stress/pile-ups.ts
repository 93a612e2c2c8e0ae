import type { Timeline } from "../../family/time/timeline.ts";
import type { Study } from "../study.ts";
import type { Stress } from "./stresses.ts";
import { isLoss } from "./stresses.ts";

/** Stresses that lie together. */
export type PileUp = readonly Stress[];

/** Groups of three or more that certainly lie within the window; each stress in one group. */
export function certainPileUps(study: Study, stresses: readonly Stress[]): readonly PileUp[] {
  const { timeline } = study.family;
  const groups: PileUp[] = [];
  let left = [...stresses];
  for (;;) {
    const largest = left
      .map((first) => together(first, left, { timeline, days: study.settings.window }))
      .reduce<PileUp>((best, group) => (group.length > best.length ? group : best), []);
    if (largest.length < 3) return groups;
    groups.push(largest);
    left = left.filter((stress) => !largest.includes(stress));
  }
}

/** Exactly two losses within a year, with nothing else beside them. */
export function twoLosses(study: Study, stresses: readonly Stress[]): readonly PileUp[] {
  const { timeline } = study.family;
  const losses = stresses.filter(isLoss);
  const near = (loss: Stress): PileUp =>
    together(loss, losses, { timeline, days: study.settings.lossWindow });
  return losses
    .map(near)
    .filter(
      (group, at, all) => group.length === 2 && all.findIndex((other) => same(other, group)) === at,
    );
}

interface Near {
  readonly timeline: Timeline;
  readonly days: number;
}

/** `first` and all that certainly lie within the days of each other. */
function together(first: Stress, all: readonly Stress[], near: Near): PileUp {
  return all.reduce<PileUp>(
    (group, stress) =>
      stress !== first && group.every((other) => within(other, stress, near))
        ? [...group, stress]
        : group,
    [first],
  );
}

function within(a: Stress, b: Stress, { timeline, days }: Near): boolean {
  const gap = timeline.between(a.at, b.at);
  return gap.most <= days && gap.least >= -days;
}

function same(a: PileUp, b: PileUp): boolean {
  return a.length === b.length && a.every((stress) => b.includes(stress));
}
