/** A way of speaking of what lies between two, and what it is called in the file. */
export interface SpokenTie {
  /** What stands before the other one: "close with", "hates". */
  readonly words: string;
  readonly tie: string;
  /** Who does it or began it: who is spoken of first, or the other; `null`: both, or it is not said. */
  readonly by: "one" | "other" | null;
}

type Row = readonly [string, string, SpokenTie["by"]?];

// prettier-ignore
const rows: readonly Row[] = [
  ["very close (?:to|with)|really close (?:to|with)|inseparable from", "best-friends"],
  ["close (?:to|with)|gets? on (?:(?:very |really )?well|great) with|gets? along (?:very |really )?well with|near to", "close"],
  ["gets? on with|got on with|gets? along with|got along with|gets? on (?:ok|okay|fine) with", "harmony"],
  ["best friends? with|best mates with|best friends? of", "best-friends"],
  ["friends with|good friends with", "close"],
  ["in love with", "in-love"],
  ["fell out with|fell out badly with|has fallen out with|had a falling out with", "discord"],
  ["fights? with|fought with|fighting with|argues? with|argued with|arguing with|quarrels? with|rows with|rowed with|in conflict with|clashes with|always fighting with|at war with", "conflict"],
  ["(?:doesn't|does not|didn't|don't|do not|never) (?:get|got) (?:on|along) with", "discord"],
  ["tense with|strained with|on edge with", "fraught"],
  ["distant (?:from|with|to)|not (?:very |so |that |really )?close (?:to|with)|cold (?:to|towards?|with)", "distant"],
  ["no contact with|not in contact with|out of contact with|out of touch with|lost touch with|lost contact with|not in touch with", "no-contact"],
  ["not speaking (?:to|with)|(?:doesn't|does not|don't|do not|hasn't|has not|haven't) (?:speak|talk|spoken|talked) (?:to|with)|not on speaking terms with|estranged from|cut off from", "cutoff"],
  ["cut off contact (?:with|to)|broke off contact (?:with|to)|broke with|cut (?:all )?ties with|stopped (?:speaking|talking) to|refuses to (?:speak|talk) to|(?:won't|will not|wouldn't) (?:speak|talk) to|no longer (?:speaks|talks) (?:to|with)", "cutoff", "one"],
  ["enmeshed with|fused with|codependent with|entangled with", "fused"],
  ["hates?|hated", "hate", "one"],
  ["loves?|loved", "love"],
  ["jealous of", "jealous", "one"],
  ["admires?|admired|idoli[sz]es?|worships|worshipped|looks up to", "fan", "one"],
  ["distrusts|doesn't trust|does not trust", "distrust", "one"],
  ["controls|controlled|controlling (?:of|to|towards?)", "controlling", "one"],
  ["looks after|looked after|takes? care of|took care of|cares for|cared for", "caretaker", "one"],
  ["looked after by|cared for by|taken care of by", "caretaker", "other"],
  ["hits?|beats?", "physical-abuse", "one"],
  ["hit by|beaten by|beaten up by|physically abused by", "physical-abuse", "other"],
  ["abused by", "abuse", "other"],
  ["abuses|abused", "abuse", "one"],
  ["sexually abused by|molested by|raped by", "sexual-abuse", "other"],
  ["sexually abused", "sexual-abuse", "one"],
  ["neglected by", "neglect", "other"],
  ["neglects|neglected", "neglect", "one"],
  ["violent (?:to|towards?|with)", "violence", "one"],
  ["reconciled with|made up with|back in touch with|back in contact with|speaks to .* again", "reconciled"],
  ["torn about|ambivalent (?:about|towards?)|mixed feelings about", "ambivalent"],
  ["supported by", "supportive", "other"],
  ["supports|supported|supportive of|helps|helped", "supportive", "one"],
  ["never met", "never-met"],
  ["wary of", "wary", "one"],
];

/** In the order in which they are tried: what is longer and narrower stands first. */
export const spokenTies: readonly SpokenTie[] = rows.map(([words, tie, by = null]) => ({
  words,
  tie,
  by,
}));

/** Of two named together: "mum and dad fight". */
export const spokenBetween: readonly (readonly [words: string, tie: string])[] = [
  ["(?:very|really) close|inseparable|best friends", "best-friends"],
  ["close|good friends|friends", "close"],
  ["get on(?: well)?|get along(?: well)?|got on(?: well)?", "harmony"],
  [
    "fight|fighting|fought|argue|arguing|argued|quarrel|quarrelled|row|rowed|clash|(?:are |were )?always (?:fighting|arguing)",
    "conflict",
  ],
  ["distant|not close", "distant"],
  [
    "(?:are )?(?:not (?:speaking|talking|spoken|talked)|no longer speaking|not on speaking terms|estranged|cut off)|(?:don't|do not|haven't|have not|no longer) (?:speak|talk|spoken|talked)(?: any ?more)?|(?:have )?(?:stopped (?:speaking|talking)|(?:cut|broke|broken) off (?:all )?contact|cut (?:all )?ties)",
    "cutoff",
  ],
  [
    "no contact(?: at all)?|not in contact|out of (?:touch|contact)|not in touch|lost (?:touch|contact)",
    "no-contact",
  ],
  [
    "(?:very )?little contact|(?:hardly|barely) any contact|(?:hardly|barely|rarely) (?:speak|talk)",
    "distant",
  ],
  ["(?:don't|do not|didn't|never) (?:get|got) (?:on|along)", "discord"],
  ["enmeshed|fused", "fused"],
  ["hate|hated", "hate"],
  ["love|loved", "love"],
  [
    "made up|reconciled|(?:back|again) in (?:touch|contact)|in (?:touch|contact) again|(?:speak|speaking|talk|talking) again",
    "reconciled",
  ],
  ["repaired|mended|patched up|patched it up", "repaired"],
  ["fell out|fallen out", "discord"],
  ["tense|strained|on edge", "fraught"],
];
