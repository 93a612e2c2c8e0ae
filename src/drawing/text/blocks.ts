/** Letters that come in one small file of their own, so that a page carries only what it needs. */
export interface Block {
  /** The beginning of its file's name; weight and ending follow. */
  readonly file: string;
  /** As CSS says it: `U+0370-03FF`, joined by commas. Where two hold a letter, the first has it. */
  readonly range: string;
}

/** Noto Sans as Fontsource cuts it, Noto Sans Hebrew, and Noto Naskh Arabic. */
export const blocks: readonly Block[] = [
  {
    file: "noto-sans-latin",
    range: "U+0000-00FF,U+0131,U+0152-0153,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212",
  },
  {
    file: "noto-sans-vietnamese",
    range: "U+0102-0103,U+01A0-01A1,U+01AF-01B0,U+0300-0309,U+0323,U+0329,U+1EA0-1EF9",
  },
  { file: "noto-sans-latin-ext", range: "U+0100-02BA,U+1E00-1E9F,U+20A0-20AB,U+20AD-20C0" },
  { file: "noto-sans-greek", range: "U+0370-03FF" },
  { file: "noto-sans-greek-ext", range: "U+1F00-1FFF" },
  { file: "noto-sans-cyrillic", range: "U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116" },
  { file: "noto-sans-cyrillic-ext", range: "U+0460-052F,U+1C80-1C8A" },
  { file: "noto-sans-devanagari", range: "U+0900-097F,U+25CC,U+A8E0-A8FF" },
  { file: "noto-sans-hebrew-hebrew", range: "U+0590-05FF,U+FB1D-FB4F" },
  { file: "noto-naskh-arabic-arabic", range: "U+0600-06FF,U+0750-077F,U+FB50-FDFF,U+FE70-FEFC" },
];
