/** How somebody ended it with the one who is spoken of anyhow: "he broke it off". */
export const spokenEnd =
  "(?:has |had )?(?:(?:cut|broke|broken) off (?:all )?contact|(?:broke|broken|cut) it off|ended (?:it|contact)|cut (?:all )?ties|stopped (?:speaking|talking))";
