/**
 * Words that say what somebody is to the family. An unnamed person whose id ends in one is called by
 * it ("the second wife"); any other id is taken as a name of its own ("kim").
 */
export const kinWords: ReadonlySet<string> = new Set(
  [
    "mother father parent parents grandmother grandfather grandparent grandparents",
    "stepmother stepfather stepson stepdaughter stepchild godmother godfather",
    "mum mom mummy dad daddy gran granny grandma grandpa granddad nan",
    "sister brother sibling siblings sisters brothers twin twins",
    "son daughter child children baby sons daughters grandson granddaughter grandchild",
    "aunt uncle cousin cousins niece nephew law",
    "wife husband spouse partner partners boyfriend boyfriends girlfriend girlfriends fiance fiancee",
    "friend friends neighbour neighbours neighbor neighbors colleague lodger nanny nurse",
    "man woman boy girl person stranger",
  ]
    .join(" ")
    .split(" "),
);
