/** Groups of two holders and more who hang together by those near each other. */
export function holderGroups(
  holders: readonly string[],
  near: (id: string) => readonly string[],
): readonly string[][] {
  const groups: string[][] = [];
  for (const id of holders) {
    if (groups.some((group) => group.includes(id))) continue;
    const group = [id];
    for (const one of group) group.push(...near(one).filter((other) => !group.includes(other)));
    if (group.length > 1) groups.push(group);
  }
  return groups;
}
