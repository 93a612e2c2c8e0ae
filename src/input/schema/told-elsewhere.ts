/** What people write beside a name, and where the language tells it, as a hint that can be typed. */
// prettier-ignore
const rows: Readonly<Record<string, string>> = {
  ...shared("parents are told under children: - { child: anna, of: [berta, carl] }", "parents", "parent", "mother", "father", "mom", "dad"),
  ...shared("children are told under children: - { child: anna, of: [berta, carl] }", "children", "child", "son", "daughter", "kids"),
  ...shared("brothers and sisters are told under children: - { eldest-first: [anna, berta], of: carl }", "siblings", "sibling", "brother", "sister"),
  ...shared("adoption is told under children: - { child: anna, adopted-by: [berta, carl] }", "adopted", "adopted-by", "adoptive-parents"),
  ...shared("twins are told under children: - { child: [anna, berta], of: carl, twins: yes }", "twin", "twins"),
  ...shared("couples are told under unions: - { between: [anna, carl], union: married }", "spouse", "partner", "husband", "wife", "married", "marriage", "divorced", "union"),
  ...shared("illnesses are told under conditions: - { who: anna, condition: depression }", "illness", "condition", "conditions", "diagnosis", "disease"),
  ...shared("roles are told under roles: - { who: anna, role: confidant, toward: berta }", "role", "roles"),
  ...shared("ties are told under ties: - { between: [anna, berta], tie: close }", "tie", "ties", "feels", "relationship", "relationships"),
  ...shared("what happened is told under events: - { who: anna, event: left-home, when: 1978 }", "event", "events"),
  ...shared("who stands beside whom the drawing finds itself: the eldest left, couples beside each other", "left-to-right", "order", "position", "layout"),
  ...shared("of somebody known to be alive, write: died: no", "alive", "living"),
};

function shared(hint: string, ...words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.map((word) => [word, hint]));
}

/** Where a word is told that cannot stand here; `null` if the language has no such word. */
export function toldElsewhere(word: string): string | null {
  const plain = word.toLowerCase().replace(/[\s_-]+(?:to|with|by|from|in|since)$/u, "");
  return Object.hasOwn(rows, plain) ? (rows[plain] ?? null) : null;
}
