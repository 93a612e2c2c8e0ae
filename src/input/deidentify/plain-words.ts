import { beings } from "../../catalogue/beings.ts";
import { conditions } from "../../catalogue/conditions.ts";
import { events } from "../../catalogue/events.ts";
import { feelings } from "../../catalogue/feelings.ts";
import { kinWords } from "../../catalogue/kin-words.ts";
import { roles } from "../../catalogue/roles.ts";
import { ties } from "../../catalogue/ties.ts";
import { unions } from "../../catalogue/unions.ts";

/** Words that begin sentences, and words of places and times that name none. */
const everyday =
  "a an the this that these those he she it they we you one who what when where why how which whose " +
  "his her its their our your my i in on at by for from to of with without within after before during " +
  "since until about over under between among near as than then so but and or nor not no yes if though " +
  "because while once both each every all any some most many much more less few several other another " +
  "is are was were be been being has have had do does did can could may might must should would " +
  "first second third last next later earlier early late often sometimes never again still only also " +
  "there here home town village city farm house church school college university local far away hospital clinic " +
  "work job employer office shop army prison court police war flood fire accident illness death birth wedding " +
  "marriage divorce separation funeral move leaving left came went said says told tells asked asks wants wanted " +
  "felt feels knew knows thought thinks lived lives moved worked works drank drinks died married divorced born " +
  "good bad old young new little great big long short own same family families people children parents " +
  "mum dad nobody somebody everybody nothing something everything teacher therapist counsellor doctor nurse " +
  "neighbour neighbours friend friends session therapy treatment rehab party parting repair silence limit call calls " +
  "maternal paternal side start end beginning ending making make makes made joint present love caring leaning " +
  "age ages aged further whether perhaps maybe let lets talk talks talked quarrel quarrels argument arguments " +
  "trouble troubles crisis break breaks return returns returned stay stays stayed summer winter spring autumn " +
  "holiday holidays pregnancy miscarriage hard happy dark better worse best worst close secret secrets truth " +
  "lie lies money debt debts flat garden kitchen table night nights morning evening weekend weekends " +
  "letter visit years year months month weeks week days day time times life grew up down out";

/** Words that say nothing of who somebody is: those of the catalogue, of kinship, of every day. */
export const plainWords: ReadonlySet<string> = new Set([
  ...kinWords,
  ...everyday.split(" "),
  ...[beings, conditions, events, feelings, roles, ties, unions].flatMap((table) =>
    Object.entries(table).flatMap(([key, { label }]) => wordsIn(`${key} ${label}`)),
  ),
]);

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
