import { adoption } from "./adoption.ts";
import { bornBeforeWedding } from "./born-before-wedding.ts";
import { daughtersOnly, sonsOnly } from "./children-of-one-kind.ts";
import { cousinMarriage } from "./cousin-marriage.ts";
import { largeFamily } from "./large-family.ts";
import { onlyChild } from "./only-child.ts";
import { partnersApart } from "./partners-apart.ts";
import { divorce, separation } from "./parting.ts";
import { secondMarriage } from "./second-marriage.ts";
import type { Structure } from "./structure.ts";

/** In the order in which they are told. */
export const structures: readonly Structure[] = [
  divorce,
  separation,
  secondMarriage,
  partnersApart,
  bornBeforeWedding,
  cousinMarriage,
  adoption,
  onlyChild,
  largeFamily,
  daughtersOnly,
  sonsOnly,
];
