import { howEach } from "../how-each.ts";
import { anchorsOf } from "../anchors.ts";
import type { Found } from "../finding.ts";
import { instance } from "../instance.ts";
import { overlap } from "../spell.ts";
import type { TieStretch } from "../stretches.ts";
import { stretchesOf } from "../stretches.ts";
import { counted } from "../counted.ts";
import { linksAmong } from "../links.ts";
import { kinAmong } from "../recurrence/kin-among.ts";
import type { Detector, Study } from "../study.ts";
import { ties } from "../../catalogue/ties.ts";
import { wordFor } from "../../family/word-for.ts";

const title = {
  label: "Fused with one parent, no contact with the other",
  plain: "Very close to one parent, no contact with the other",
};

const pattern = {
  id: "P23",
  name: "Fused with one parent, cut off from the other",
  plain: "Very close to one parent, out of touch with the other",
};

/** A child fused with one parent at a time when contact with the other was broken off. */
export const fusedHereCutoffThere: Detector = {
  ...pattern,
  source: "Bowen 1978, Family Therapy in Clinical Practice; McGoldrick et al. 2020",
  detect: (study) => ({
    findings: fusedAndCutOff(study).flatMap((child) => ofChild(study, child)),
    questions: [],
    unable: [],
  }),
};

/** Whoever is both with somebody. */
function fusedAndCutOff(study: Study): readonly string[] {
  const [fused, cutOff] = (["fused", "cutoff"] as const).map((tie) =>
    study.bondsWith(tie).flatMap(({ between }) => between),
  );
  const there = new Set(fused);
  return kinAmong(
    study,
    (cutOff ?? []).filter((id) => there.has(id)),
  );
}

/** The stretches of one kind that a child had with one parent. */
type Toward = (parent: string, tie: TieStretch["tie"]) => readonly TieStretch[];

function ofChild(study: Study, child: string): Found[] {
  const parents = study.kin.parentsOf(child);
  if (parents.length < 2) return [];
  const all = study.about(child).bonds.filter(counted).flatMap(stretchesOf);
  const toward: Toward = (parent, tie) =>
    all.filter((stretch) => stretch.tie === tie && stretch.bond.between.includes(parent));
  return parents.flatMap((near) =>
    parents
      .filter((far) => far !== near)
      .flatMap((far) => between(study, [child, near, far], toward)),
  );
}

type Three = readonly [child: string, near: string, far: string];

function between(study: Study, [child, near, far]: Three, toward: Toward): Found[] {
  const pairs = toward(near, "fused").flatMap((fused) =>
    toward(far, "cutoff").map((cutoff) => ({
      fused,
      cutoff,
      shared: overlap(study.family.timeline, fused.spell, cutoff.spell),
    })),
  );
  const certain = pairs.filter(({ shared }) => shared === "yes");
  const kept = certain.length > 0 ? certain : pairs.filter(({ shared }) => shared === "unknown");
  if (kept.length === 0) return [];
  return [found(study, [child, near, far], { pairs: kept, certain: certain.length > 0 })];
}

interface Pairs {
  readonly pairs: readonly { readonly fused: TieStretch; readonly cutoff: TieStretch }[];
  readonly certain: boolean;
}

function found(study: Study, [child, near, far]: Three, { pairs, certain }: Pairs): Found {
  const [c, n, f] = [study.name(child), study.name(near), study.name(far)];
  const fused = pairs.map((pair) => pair.fused.phase);
  const cutoff = pairs.map((pair) => pair.cutoff.phase);
  const close = wordFor(study.family, { label: "fused with", plain: "very close to" });
  const when = certain ? "at the same time" : "perhaps at the same time";
  return instance(study, {
    pattern,
    about: [child, near, far],
    kind: "triangle",
    grade: 1,
    modifiers: certain ? [] : ["-undated"],
    verdict: certain ? "yes" : "possible",
    told: [
      ...fused.map((fact) => ({
        fact,
        words: `${c} and ${n}: ${wordFor(study.family, ties.fused)}`,
      })),
      ...cutoff.map((fact) => ({ fact, words: `${c} and ${f}: contact broken off` })),
      ...anchorsOf(study, [...fused, ...cutoff]),
      ...linksAmong(study, [child, near, far]),
    ],
    claim: `As recorded, ${c} was ${close} ${n} and, ${when}, out of contact with ${f}. The two may belong together.`,
    title: wordFor(study.family, title),
    caption: `${c} was ${close} ${n} and, ${when}, out of contact with ${f}.`,
    rivals: [
      "Contact may have broken off for reasons of its own, such as distance or protection.",
      ...(certain ? [] : ["The two stretches may lie at different times."]),
    ],
    question: howEach(study, [child, near, far], "tell of that time"),
    shown: {
      filled: [child, near],
      open: [far],
      ribbon: fused.map((fact) => fact.path),
      tags: cutoff.map((fact) => fact.path),
    },
  });
}
