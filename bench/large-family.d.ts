/** A family file of so many people, as somebody would write it. */
export function largeFamily(count: number): string;
