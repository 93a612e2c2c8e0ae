/** Sixty people in five generations, of whom twenty things are found. */
export function sixtyPeople(): string;
