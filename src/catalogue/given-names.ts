interface NameFacts {
  /** Other forms of one name, in small letters without marks. */
  readonly forms: readonly string[];
  /** Given so often that two of a family have it by chance. */
  readonly common: boolean;
}

/** Given names by their plainest form. A name that stands nowhere here is alike only to itself. */
// prettier-ignore
const rows = {
  anne:      { forms: ["anna", "ann", "hannah", "hanna", "annie"],                          common: true },
  mary:      { forms: ["maria", "marie", "miriam", "mariam", "maryam"],                     common: true },
  john:      { forms: ["johann", "johannes", "jan", "jean", "juan", "ivan", "giovanni", "sean", "hans", "jack"], common: true },
  joseph:    { forms: ["josef", "jose", "giuseppe", "yusuf", "joe"],                        common: true },
  michael:   { forms: ["michel", "miguel", "mikhail", "mikael", "mike"],                    common: true },
  william:   { forms: ["wilhelm", "guillaume", "willem", "bill", "will"],                   common: true },
  james:     { forms: ["jakob", "jacob", "jacques", "jim", "diego"],                        common: true },
  peter:     { forms: ["pierre", "pedro", "pietro", "piotr", "petra"],                      common: true },
  muhammad:  { forms: ["mohammed", "mohamed", "mehmet", "ahmed"],                           common: true },
  elizabeth: { forms: ["elisabeth", "elise", "elsa", "isabel", "lisa", "betty", "liz"],     common: false },
  catherine: { forms: ["katharina", "katherine", "katarina", "caterina", "karin", "kate"],  common: false },
  margaret:  { forms: ["margarete", "marguerite", "greta", "margit", "peggy"],              common: false },
  helen:     { forms: ["helena", "helene", "elena", "ellen"],                               common: false },
  frances:   { forms: ["francis", "franz", "franziska", "francesco", "francois", "frank"],  common: false },
  henry:     { forms: ["heinrich", "henri", "enrico", "harry", "henrietta"],                common: false },
  charles:   { forms: ["karl", "carl", "carlos", "carlo", "charlie"],                       common: false },
  patrick:   { forms: ["patricia", "padraig", "paddy"],                                     common: false },
  louis:     { forms: ["ludwig", "luis", "louise", "luise", "luigi"],                       common: false },
} as const satisfies Record<string, NameFacts>;

export const givenNames: Readonly<Record<string, NameFacts>> = rows;
