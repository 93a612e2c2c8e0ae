/**
 * Given names, as common as they come in many countries, in small letters: by them "her mother is ruth" is told from "her mother
 * is tired". Whoever has another name writes it with a capital.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `ada adam agnes albert alex alexander alfred alice alina amelia amy ana andrea andreas andrew andy angela anita
  anja ann anna anne annie anton antonio arthur astrid barbara beatrice ben benjamin bernard bert berta beth betty
  bill birgit bob boris brenda brian bruno carl carla carlos carmen carol caroline carolyn catherine cecilia charles
  charlie charlotte chloe chris christa christian christina christine christopher claire clara claudia clive colin
  connie craig dan daniel daniela dave david dean deborah dennis diana diane dora doris dorothy doug duncan edgar
  edith edna edward eileen elena eleanor elin elisabeth elizabeth ella ellen elsa elsie emil emily emma enid eric
  erik erika erna ernest esther ethel eva eve evelyn fatima felix fiona flora florence frances francis frank
  fred freda freddie frederick gabriel gail gareth gary geoff george georgina gerald gerd gertrude gillian gina
  giovanni gisela gladys glenn gloria gordon grace graham greg greta gustav hana hannah hans harold harriet harry
  hazel heather heidi heinz helen helena helga henrik henry herbert hilda howard hugh ian ida ilse ines inge
  ingrid irene iris irma isabel isabella ivan ivy jack jacob jake jakob james jan jane janet janice jason jean jeff
  jennifer jenny jeremy jerry jessica jim joan joanna joanne joe johan johanna john johnny jonas jonathan jose josef
  joseph josephine josh joshua joyce juan judith judy julia julian julie karen kari karin karl kate katherine
  kathleen kathy katie keith kelly ken kenneth kerry kevin kim klaus kurt kyle lara lars laura lauren laurence lena
  leo leon leonard leonie leslie lewis liam lily linda lisa lloyd lois lorna lotte louis louisa louise lucas lucia
  lucy luis luke lydia lynn mabel madeleine maggie magda malcolm marc marcus margaret margarete maria marie marion
  mark marta martha martin mary mathilda matthew maureen maurice max maya mehmet melanie mia michael michelle miguel
  mike mila miriam mohammed moira molly monica monika morris muriel nadia nancy naomi natalie nathan neil nell nick
  nicholas nicola nigel nina nora norma norman olaf olga oliver olivia oscar otto pablo pam pamela pat patricia
  patrick paul paula pauline pedro peggy penny per peter petra phil philip phyllis pia piotr rachel ralph ray raymond
  rebecca renate richard rita rob robert robin roger roland ron ronald rosa rose rosemary ruby rudolf rupert ruth
  ryan sabine sally sam samantha samuel sandra sara sarah sean sheila shirley sigrid silvia simon sofia solveig
  sonia sophie stan stanley stefan stella stephanie stephen steve steven stuart sue susan susanne suzanne sven sybil
  sylvia tamara tanya ted teresa terence terry theo theresa thomas tim timothy tina tobias tom tony tracy trevor
  tristan ursula valerie vanessa vera verena veronica victor victoria viktor vincent viola virginia vivian walter
  wanda wendy werner wilfred wilhelm william winifred wolfgang yasmin yvonne zoe zofia
  abdul adele agnieszka ahmed aisha ali alessandro alessia amir amira anastasia andrei andrzej anil anjali antonia
  arjun arturo ashok asif ayse bartek beata bianca bogdan camille can catalina cecile celine chiara concetta cristina
  dario deepak dimitri dmitri domenico dragan eduardo ekaterina elif elio emilia emine enrico enzo ewa fabio farah
  federico fernando filip francesca francesco francisco francois gabriele gianni giorgio giulia giuseppe goran guido
  gunther gyorgy halina hamza hassan hatice heike hussein ibrahim igor ilaria imran irina isaac ismail ivana jacek
  jacques jadwiga jamal javier jerzy jesus jorge jozef juliane jurgen kamal karim karolina kasia katarina katarzyna
  katja khalid kiran krzysztof kumar lakshmi leila lorenzo luca luigi magdalena manuel marcin marco mariam mariana mario
  marisol markus massimo mateo matteo mattia mauro mehdi mercedes milan milena miroslav mohamed mohammad muhammad
  murat mustafa nadine natalia natasha nikola nikolai nikos nuno olena omar osman ozlem paola paolo pavel pierre
  pietro pilar piotrek priya rafael raffaele raj rajesh ramon rania rashid ravi renata riccardo roberto rocco rodrigo
  roman rosanna rosario salim salvatore samir sandeep sanjay santiago sergei sergio silvio simona simone sofie
  soledad stefano stefania sunita suresh svetlana tadeusz tariq tatiana tomasz umberto valentina vincenzo vladimir
  wojciech xavier yosef youssef yuri yusuf zainab zeynep zoran
  adrian ashish bastian cassian cian cyprian damian dorian fabian florian girish hadrian harish
  jagdish jillian kian kilian lilian lillian lucian manish marian nitish ossian satish sebastian therese
  valerian
  anke annika bernd birte britta bruni dieter elke frauke gunter hannes heidrun horst ingeborg jens jochen jorg
  jutta kirsten manfred marlies rainer reiner silke torsten ulrich ulrike ute uwe volker agata bartosz bozena
  danuta dorota grazyna iwona jolanta kinga malgorzata marek mariusz slawomir stanislaw tomek urszula wieslaw
  zbigniew amina asha deepa fatou ibrahima kwame lakshman meera mei nadira nkechi noor priyanka rahul rohan ruta
  sana sunil thandi yara yuki zara aoife brigid caoimhe ciara cormac declan eoin niamh orla padraig sinead siobhan
  angus callum cameron ewan fraser hamish isla lachlan mairi moray rory elodie fabien gaelle guillaume henri
  jerome laurent margaux mathieu nicolas olivier remy sylvie thierry yves`.split(/\s+/u),
);
