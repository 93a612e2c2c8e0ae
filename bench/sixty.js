/** Couples of each generation; each couple has the wife from the one above, the husband from outside. */
const couples = [3, 5, 7, 8, 7];

const works = ["weaver", "midwife", "teacher", "baker"];
const faiths = [", faith: Quaker", ", faith: Lutheran"];

/** Sixty people in five generations, of whom twenty things are found. */
export function sixtyPeople() {
  const all = { people: [], unions: [], children: [], ties: [], roles: [], conditions: [] };
  const before = [];
  couples.forEach((count, generation) => {
    const wives = [];
    for (let i = 0; i < count; i++) {
      const at = all.people.length;
      const year = 1880 + 25 * generation + i;
      const [wife, husband] = [`p${at}`, `p${at + 1}`];
      all.people.push(
        `  ${wife}: { name: ${nameOf(at)}, gender: female, born: ${year}, work: ${works[i % 4]}${faiths[i] ?? ""} }`,
        `  ${husband}: { name: ${nameOf(at + 1)}, gender: male, born: ${year - 1} }`,
      );
      all.unions.push(`  - { between: [${wife}, ${husband}], union: married, when: ${year + 23} }`);
      wives.push(wife);
      const mother = before[i % Math.max(1, before.length)];
      if (mother === undefined) continue;
      const father = `p${Number(mother.slice(1)) + 1}`;
      all.children.push(`  - { child: ${wife}, of: [${mother}, ${father}] }`);
      if (i < 2) handedDown(all, { i, year, mother, father, wife });
    }
    wives.forEach((wife, i) => {
      const condition = ["depression", "alcohol", "anxiety", "diabetes", "gambling"][i % 5];
      if (i < 5) all.conditions.push(`  - { who: ${wife}, condition: ${condition}, from: age 30 }`);
    });
    before.splice(0, before.length, ...wives);
  });
  const sections = Object.entries(all).map(([name, lines]) => [`${name}:`, ...lines].join("\n"));
  return ["genogram: 1", "title: Sixty people", "index: p46", ...sections, ""].join("\n");
}

/** Another for each: nobody is called after anybody. */
function nameOf(at) {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return `${letters[at % 26].toUpperCase()}${letters[Math.floor(at / 26)]}${letters[(at * 7) % 26]}o`;
}

function handedDown({ ties, roles }, { i, year, mother, father, wife }) {
  if (i === 0) {
    ties.push(`  - { between: [${mother}, ${wife}], tie: fused, from: ${year + 3} }`);
    roles.push(`  - { who: ${wife}, role: confidant, toward: ${mother}, from: ${year + 9} }`);
  } else {
    ties.push(`  - { between: [${father}, ${wife}], tie: cutoff, from: ${year + 20} }`);
    ties.push(`  - { between: [${mother}, ${father}], tie: conflict, from: ${year - 2} }`);
    roles.push(
      `  - { who: ${wife}, role: emotional-caregiver, toward: ${mother}, from: ${year + 8} }`,
    );
  }
}
