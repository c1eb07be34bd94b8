import type { PlaceWords } from "../words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*,\s*|\s*\n\s*/));

/** Words around a place's name that say which part or sort of it is meant. */
export const placeWords: PlaceWords = {
  sorts: new Map([
    ...[
      ..."city,town,village,settlement,hub,stronghold,fortress,municipality,locality,port,suburb,hamlet,township,capital,ruins".split(
        ",",
      ),
    ].map((w): [string, "settlement"] => [w, "settlement"]),
    ...[
      ..."region,border,frontier,oblast,province,district,area,territory,republic,state,governorate,krai,peninsula,county,enclave,pocket,sector,direction,axis".split(
        ",",
      ),
    ].map((w): [string, "region"] => [w, "region"]),
    ...[..."country,nation".split(",")].map((w): [string, "country"] => [w, "country"]),
    ...[
      ..."hospital,station,school,quarry,mine,port facilities,tower,checkpoint,plant,works,airport,airfield,base,station,bridge,dam,facility,refinery,depot,factory,complex,barracks,headquarters,command,camp,crossing,compound,prison,jail,steelworks,palace,gate,terminal,outpost,outposts,installations,installation,facilities,enterprise,shaft,mosque,monastery,market".split(
        ",",
      ),
    ].map((w): [string, "site"] => [w, "site"]),
    ...[..."river,bank,lake,sea,island,hill,heights,forest,valley,canal,reservoir,mountain,pass,strait".split(",")].map(
      (w): [string, "physical"] => [w, "physical"],
    ),
  ]),
  capitals: set("capital"),
  local: set(
    "provincial, regional, state, district, county, local, administrative, governorate, oblast, rebel, commercial, de, facto, former, spiritual, cultural, economic, winter, makeshift, temporary, self-styled, self-declared, self-proclaimed, onetime, one-time",
  ),
  named: set(
    "airport, airfield, airbase, refinery, seaport, camp, dam, bridge, crossing, junction, barracks, base, prison, hospital, university, stadium, garrison, citadel, castle, fortress, palace, checkpoint, terminal, stronghold",
  ),
  namedAs: set(
    "international, military, air, naval, central, main, general, hydroelectric, nuclear, power, oil, gas, railway, rail, bus, border, refugee, displacement, teaching, presidential",
  ),
  plurals: set("regions, oblasts, provinces, districts, states, governorates, counties, territories, republics, areas"),
  /** After a name: part of the form, not of the place. */
  after: set(
    "region, oblast, province, district, area, direction, sector, axis, front, territory, peninsula, river, sea, governorate, krai, republic, agglomeration, corridor, plant, works, settlement, village, state, suburb, line",
  ),
  /** A whole where only a stretch of a front is meant. */
  fronts: set("direction, sector, axis, front, area"),
  lines: set("direction, sector, axis"),
  /** Between the article and a name: "the city of X", "the Ukrainian town X". */
  parts:
    set(`outskirts, suburb, suburbs, quarter, quarters, district, districts, neighbourhood, neighbourhoods, neighborhood, neighborhoods, centre, center, part, parts, side, edge, edges, bank, banks, half, section, sections,
    north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west, north-eastern, north-western, south-eastern, south-western,
    northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, central, downtown, left, right, approaches, streets, street, block, blocks, city centre, microdistrict, northern-most, buildings, positions, perimeter, station, industrial, zone, zones, limits, waterfront, periphery, fringe, fringes, left-bank, right-bank`),
  /** Parts that name no share of the place: a whole region with a compass word is still a part; "the Xian direction" is not. */
  compass:
    set(`northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, central, upper, lower,
    north, south, east, west, northeast, northwest, southeast, southwest, left, right`),
  pronouns: set("it, its, there, itself, here, which, where"),
  parted: set(
    "outskirts, suburb, suburbs, centre, center, districts, neighbourhoods, neighborhoods, downtown, quarters, streets, residential",
  ),
  loose: set("area, sector, direction, axis, place, pocket"),
  national: set("national, country, nation, country's"),
  territory: set("territory, territories, soil, land, lands, airspace"),
};
