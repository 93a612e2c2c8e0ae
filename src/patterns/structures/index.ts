import { adoption } from "./adoption.ts";
import { bornBeforeWedding } from "./born-before-wedding.ts";
import { daughtersOnly, sonsOnly } from "./children-of-one-kind.ts";
import { cousinMarriage } from "./cousin-marriage.ts";
import { loneParentHome, threeGenerationHome } from "./households.ts";
import { largeFamily } from "./large-family.ts";
import { onlyChild } from "./only-child.ts";
import { partnersApart } from "./partners-apart.ts";
import { divorce, separation } from "./parting.ts";
import { pregnancyLoss } from "./pregnancy-loss.ts";
import { secondMarriage } from "./second-marriage.ts";
import { siblingExchange } from "./sibling-exchange.ts";
import type { Structure } from "./structure.ts";
import { twinBirths } from "./twin-births.ts";

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
  twinBirths,
  pregnancyLoss,
  siblingExchange,
  threeGenerationHome,
  loneParentHome,
];
