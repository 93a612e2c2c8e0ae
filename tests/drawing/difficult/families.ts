const grown = (id: string, gender: "female" | "male", born: number, more = ""): string =>
  `  ${id}: { name: ${id.charAt(0).toUpperCase()}${id.slice(1)}, gender: ${gender}, born: ${born}${more} }`;

/** Families that drawings fail at, each with its ties; the names say what is hard. */
export const difficult: Readonly<Record<string, string>> = {
  "a child of father and daughter": `
title: A child of father and daughter
index: nora
people:
${grown("alma", "female", 1950)}
${grown("rolf", "male", 1946)}
${grown("nora", "female", 1970)}
${grown("per", "male", 1973)}
${grown("lilly", "female", 1987)}
children:
  - { child: [nora, per], of: [alma, rolf] }
  - { child: lilly, of: [nora, rolf] }
unions:
  - { between: [alma, rolf], union: married, when: 1969 }
  - { between: [nora, rolf], union: forced, when: 1986 }
ties:
  - { between: [rolf, nora], tie: sexual-abuse, by: rolf, from: 1983 }
  - { between: [alma, nora], tie: cutoff, by: nora, from: 1988 }
  - { between: [nora, lilly], tie: close }
  - { between: [per, rolf], tie: hate, by: per }
`,
  "uncle and niece": `
title: Uncle and niece
index: tilda
people:
${grown("greta", "female", 1925)}
${grown("hans", "male", 1922)}
${grown("ingrid", "female", 1948)}
${grown("olof", "male", 1946)}
${grown("bror", "male", 1955)}
${grown("tilda", "female", 1970)}
${grown("erik", "male", 1972)}
${grown("maja", "female", 1994)}
children:
  - { child: [ingrid, bror], of: [greta, hans] }
  - { child: [tilda, erik], of: [ingrid, olof] }
  - { child: maja, of: [tilda, bror] }
unions:
  - { between: [greta, hans], union: married, when: 1946 }
  - { between: [ingrid, olof], union: married, when: 1968 }
  - { between: [tilda, bror], union: married, when: 1992 }
ties:
  - { between: [tilda, ingrid], tie: cutoff, by: ingrid, from: 1992 }
  - { between: [tilda, bror], tie: close }
  - { between: [greta, bror], tie: fused }
`,
  "stepmother and stepson": `
title: Stepmother and stepson
index: jan
people:
${grown("karl", "male", 1940)}
${grown("rosa", "female", 1942, ", died: 1975")}
${grown("sonja", "female", 1955)}
${grown("jan", "male", 1965)}
${grown("mia", "female", 1980)}
${grown("leo", "male", 1990)}
children:
  - { child: jan, of: [karl, rosa] }
  - { child: mia, of: [karl, sonja] }
  - { child: leo, of: [jan, sonja] }
unions:
  - { between: [karl, rosa], phases: [ { union: married, when: 1963 }, { union: widowed, when: 1975 } ] }
  - { between: [karl, sonja], phases: [ { union: married, when: 1978 }, { union: divorced, when: 1988 } ] }
  - { between: [jan, sonja], union: living-together, when: 1989 }
ties:
  - { between: [karl, jan], tie: cutoff, by: karl, from: 1989 }
  - { between: [jan, mia], tie: distant }
  - { between: [jan, sonja], tie: in-love }
`,
  "two brothers and two sisters": `
title: Two brothers marry two sisters
index: cleo
people:
${grown("frank", "male", 1920)}
${grown("maria", "female", 1922)}
${grown("fritz", "male", 1921)}
${grown("marga", "female", 1923)}
${grown("ben", "male", 1950)}
${grown("bob", "male", 1952)}
${grown("sina", "female", 1951)}
${grown("sara", "female", 1953)}
${grown("cleo", "female", 1975)}
${grown("carl", "male", 1978)}
children:
  - { child: [ben, bob], of: [frank, maria] }
  - { child: [sina, sara], of: [fritz, marga] }
  - { child: cleo, of: [ben, sara] }
  - { child: carl, of: [bob, sina] }
unions:
  - { between: [frank, maria], union: married, when: 1948 }
  - { between: [fritz, marga], union: married, when: 1949 }
  - { between: [ben, sara], union: married, when: 1973 }
  - { between: [bob, sina], union: married, when: 1974 }
ties:
  - { between: [cleo, carl], tie: best-friends }
  - { between: [ben, bob], tie: jealous, by: bob }
  - { between: [sina, sara], tie: fused }
  - { between: [maria, marga], tie: conflict }
`,
  "a brother and a sister marry a sister and a brother": `
title: A sister and a brother for a brother and a sister
index: ulf
people:
${grown("ada", "female", 1920)}
${grown("bo", "male", 1918)}
${grown("clara", "female", 1921)}
${grown("dag", "male", 1919)}
${grown("egil", "male", 1945)}
${grown("frida", "female", 1947)}
${grown("gun", "female", 1946)}
${grown("helge", "male", 1948)}
${grown("ulf", "male", 1970)}
${grown("vera", "female", 1972)}
children:
  - { child: [egil, frida], of: [ada, bo] }
  - { child: [gun, helge], of: [clara, dag] }
  - { child: ulf, of: [egil, gun] }
  - { child: vera, of: [frida, helge] }
unions:
  - { between: [ada, bo], union: married }
  - { between: [clara, dag], union: married }
  - { between: [egil, gun], union: married, when: 1968 }
  - { between: [frida, helge], union: married, when: 1969 }
ties:
  - { between: [ulf, vera], tie: close }
  - { between: [egil, helge], tie: conflict }
`,
  "three families in a ring": `
title: Three families in a ring
index: ivo
people:
${grown("anna", "female", 1920)}
${grown("arne", "male", 1918)}
${grown("beate", "female", 1921)}
${grown("bernt", "male", 1919)}
${grown("cilla", "female", 1922)}
${grown("curt", "male", 1917)}
${grown("adam", "male", 1945)}
${grown("agnes", "female", 1947)}
${grown("birger", "male", 1946)}
${grown("britta", "female", 1948)}
${grown("carl", "male", 1944)}
${grown("cora", "female", 1949)}
${grown("ivo", "male", 1972)}
${grown("jutta", "female", 1973)}
${grown("kaj", "male", 1974)}
children:
  - { child: [adam, agnes], of: [anna, arne] }
  - { child: [birger, britta], of: [beate, bernt] }
  - { child: [carl, cora], of: [cilla, curt] }
  - { child: ivo, of: [adam, britta] }
  - { child: jutta, of: [birger, cora] }
  - { child: kaj, of: [carl, agnes] }
unions:
  - { between: [anna, arne], union: married }
  - { between: [beate, bernt], union: married }
  - { between: [cilla, curt], union: married }
  - { between: [adam, britta], union: married, when: 1970 }
  - { between: [birger, cora], union: married, when: 1971 }
  - { between: [carl, agnes], union: married, when: 1972 }
ties:
  - { between: [ivo, kaj], tie: hostile }
  - { between: [adam, agnes], tie: close }
`,
  "four unions of one person": `
title: Four unions of one person
index: rut
people:
${grown("rut", "female", 1940)}
${grown("allan", "male", 1938)}
${grown("bertil", "male", 1936)}
${grown("calle", "male", 1942)}
${grown("david", "male", 1945)}
${grown("asa", "female", 1961)}
${grown("bosse", "male", 1966)}
${grown("cissi", "female", 1973)}
${grown("disa", "female", 1982)}
children:
  - { child: asa, of: [rut, allan] }
  - { child: bosse, of: [rut, bertil] }
  - { child: cissi, of: [rut, calle] }
  - { child: disa, of: [rut, david] }
unions:
  - { between: [rut, allan], phases: [ { union: married, when: 1960 }, { union: divorced, when: 1963 } ] }
  - { between: [rut, bertil], phases: [ { union: married, when: 1965 }, { union: widowed, when: 1970 } ] }
  - { between: [rut, calle], phases: [ { union: living-together, when: 1972 }, { union: ended, when: 1978 } ] }
  - { between: [rut, david], union: married, when: 1980 }
ties:
  - { between: [rut, asa], tie: cutoff, by: asa, from: 1990 }
  - { between: [asa, disa], tie: close }
  - { between: [david, bosse], tie: distant }
`,
  "a chain of remarriages": `
title: A chain of remarriages
index: lo
people:
${grown("aron", "male", 1940)}
${grown("bella", "female", 1942)}
${grown("claes", "male", 1939)}
${grown("dora", "female", 1945)}
${grown("kim", "female", 1962)}
${grown("lo", "male", 1968)}
${grown("mona", "female", 1976)}
children:
  - { child: kim, of: [aron, bella] }
  - { child: lo, of: [claes, bella] }
  - { child: mona, of: [claes, dora] }
unions:
  - { between: [aron, bella], phases: [ { union: married, when: 1960 }, { union: divorced, when: 1965 } ] }
  - { between: [claes, bella], phases: [ { union: married, when: 1967 }, { union: divorced, when: 1972 } ] }
  - { between: [claes, dora], union: married, when: 1974 }
ties:
  - { between: [lo, dora], tie: conflict }
  - { between: [kim, lo], tie: close }
  - { between: [lo, mona], tie: distant }
`,
  triplets: `
title: Triplets
index: bea
people:
${grown("eva", "female", 1950)}
${grown("max", "male", 1948)}
${grown("ole", "male", 1974)}
${grown("bea", "female", 1978)}
${grown("ben", "male", 1978)}
${grown("bibi", "female", 1978)}
${grown("tom", "male", 1976)}
${grown("kid", "female", 2005)}
children:
  - { child: ole, of: [eva, max] }
  - { child: [bea, ben, bibi], of: [eva, max], twins: unknown }
  - { child: kid, of: [bea, tom] }
unions:
  - { between: [eva, max], union: married, when: 1972 }
  - { between: [bea, tom], union: married, when: 2003 }
ties:
  - { between: [ben, bibi], tie: fused }
  - { between: [bea, bibi], tie: distant }
  - { between: [ole, ben], tie: conflict }
`,
  "two households of one child": `
title: Two homes
index: liv
people:
${grown("ann", "female", 1978)}
${grown("bjorn", "male", 1976)}
${grown("cecilia", "female", 1980)}
${grown("daniel", "male", 1979)}
${grown("liv", "female", 2005)}
${grown("noa", "male", 2014)}
children:
  - { child: liv, of: [ann, bjorn] }
  - { child: noa, of: [ann, daniel] }
unions:
  - { between: [ann, bjorn], phases: [ { union: married, when: 2003 }, { union: divorced, when: 2010, custody: [ann, bjorn] } ] }
  - { between: [ann, daniel], union: living-together, when: 2012 }
  - { between: [bjorn, cecilia], union: living-together, when: 2013 }
households:
  - { household: [ann, daniel, liv, noa], from: 2014 }
  - { household: [bjorn, cecilia, liv], from: 2013 }
ties:
  - { between: [liv, bjorn], tie: close }
  - { between: [liv, daniel], tie: fraught }
draw: { show: [structure, emotional, households] }
`,
};
