import { isTimeless, ofEach, type Predicate } from "./predicate.ts";

const trades: ReadonlySet<string> = new Set(
  `academic accountant actor actress administrator advertiser analyst animator archaeologist
  architect artist astronomer athlete attorney au-pair auctioneer author baker banker barber
  barista barmaid barman bartender beautician biologist blacksmith boatbuilder bookkeeper
  bookseller botanist bricklayer broker builder bus-driver businessman businesswoman butcher
  cabinet-maker care-worker carer carpenter cashier caterer chambermaid chauffeur chef chemist
  chiropractor choreographer civil-servant cleaner clergyman clerk coal-miner cobbler comedian
  composer computer-programmer consultant contractor cook copywriter courier curator cutler dancer
  data-analyst deacon decorator dental-nurse dentist designer detective developer dietitian
  diplomat diver dj docker doctor draughtsman dressmaker driver economist editor electrician
  engineer engraver entrepreneur estate-agent factory-worker farmer farmhand farmworker
  fashion-designer film-maker financier firefighter fireman fisher fisherman fishmonger fitter
  flight-attendant florist foreman forester foster-carer foundry-worker freelancer gamekeeper
  gardener geographer geologist glazier goldsmith graphic-designer grocer gunsmith hairdresser
  handyman head-teacher headmaster headmistress healthcare-assistant historian homemaker hotelier
  house-painter housekeeper housewife illustrator inspector interior-designer interpreter
  ironworker it-consultant janitor jeweller jockey joiner journalist judge kindergarten-teacher
  laborer labourer laundress lawyer lecturer librarian lifeguard linguist locksmith logger
  longshoreman lorry-driver machinist magistrate mailman maintenance-man make-up-artist manager
  market-trader mason mathematician mechanic merchant metalworker meteorologist midwife milkman
  mill-worker milliner miner minister music-teacher musician navvy newsagent novelist nun nurse
  nursery-nurse nursing-assistant office-worker optician optometrist osteopath paediatrician
  painter paramedic pathologist personal-assistant pharmacist philosopher photographer physician
  physicist physiotherapist piano-teacher pilot plasterer plumber poet police-officer policeman
  policewoman politician porter postman potter priest printer prison-officer producer professor
  programmer psychiatrist psychologist publican publisher quarryman radiographer railwayman ranger
  realtor receptionist reporter researcher roofer sailor sales-assistant salesman salesperson
  saleswoman scaffolder school-teacher scientist sculptor seaman seamstress secretary
  security-guard sergeant shepherd shipbuilder shoemaker shop-assistant shopkeeper singer
  social-worker software-developer software-engineer soldier solicitor speech-therapist
  statistician steelworker steward stewardess stockbroker stonemason student student-nurse surgeon
  surveyor tailor tax-adviser taxi-driver teacher teaching-assistant technician tiler toolmaker
  tour-guide trader train-driver tram-driver translator travel-agent truck-driver trucker typist
  undertaker unemployed upholsterer usher vet veterinarian vicar video-editor waiter waitress
  warden warehouse-worker watchmaker weaver web-designer welder window-cleaner writer youth-worker
  zookeeper zoologist`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** What somebody does: "works as a nurse", "plumber", "retired nurse". */
export const work: Predicate = (scene, core, time) => {
  const text = core.trim();
  const [, told = ""] =
    /^(?:works? as|worked as|work:|job:|occupation:|profession:|by profession) (?:an? |the )?(.+)$/iu.exec(
      text,
    ) ?? [];
  const bare = text.toLowerCase().replace(/^(?:is |was )?(?:an? )?/u, "");
  const trade = bare.replace(/^retired /u, "").replaceAll(" ", "-");
  const is = told !== "" ? told : trades.has(trade) ? bare : null;
  if (is === null) return null;
  const value = isTimeless(time) ? is : { is, ...time };
  return ofEach(scene, (id) => ({ say: "somebody", id, section: "people", keys: { work: value } }));
};
