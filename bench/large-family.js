/**
 * A family of `count` people as somebody would write it, about 170 bytes a person: generations of
 * couples with children, half of them dated, with ties, roles, conditions and events.
 */
export function largeFamily(count) {
  const people = [];
  const children = [];
  const unions = [];
  const ties = [];
  const others = { roles: [], conditions: [], events: [] };
  for (let i = 0; i < count; i++) {
    const generation = Math.floor(Math.log2(i / 8 + 1));
    const year = 1600 + 27 * generation + (i % 9);
    const gender = i % 2 === 0 ? "female" : "male";
    const born = i % 3 === 0 ? `about ${year}` : i % 3 === 1 ? `${year}` : "";
    people.push(`  p${i}: { name: Person ${i}, gender: ${gender}${born && `, born: ${born}`} }`);
    // Couples are neighbours: 0 and 1, 2 and 3; each couple's children are four further down.
    if (i % 2 === 1)
      unions.push(
        `  - between: [p${i - 1}, p${i}]`,
        "    phases:",
        `      - { union: married, id: wedding-${i}, when: p${i} was in his 20s }`,
        `      - { union: separated, from: some years after start of wedding-${i} }`,
      );
    if (i >= 8) {
      const couple = 4 * Math.floor((i - 8) / 8) + 2 * (i % 2);
      children.push(`  - { child: p${i}, of: [p${couple}, p${couple + 1}] }`);
      if (i % 4 === 0)
        ties.push(`  - { between: [p${i}, p${couple}], tie: close, note: "as told by p${i}" }`);
      if (i % 4 === 1)
        others.roles.push(
          `  - { who: p${i}, role: confidant, toward: p${couple}, from: when p${i} was 9 }`,
        );
    }
    if (i % 5 === 0)
      others.conditions.push(`  - { who: p${i}, condition: depression, from: age 20 }`);
    if (i % 6 === 0)
      others.events.push(
        `  - { id: leaving-${i}, who: p${i}, event: left-home, when: p${i} was 18 or 19 }`,
      );
  }
  const rest = Object.entries(others).map(([section, lines]) =>
    [`${section}:`, ...lines].join("\n"),
  );
  return [
    ...["genogram: 1", "index: p0", "people:", ...people, "children:", ...children],
    ...["unions:", ...unions, "ties:", ...ties, ...rest],
    "",
  ].join("\n");
}
