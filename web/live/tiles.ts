import { addProtocol, type Map as Chart, type SourceSpecification } from "maplibre-gl";
import { PMTiles, Protocol, TileType } from "pmtiles";
import type { Tiles } from "../../src/model/screens.ts";
import { firstLine, groundLayers } from "./chart-style.ts";

/** A person's own tiles, as they were found. */
export interface Ground {
  readonly source: SourceSpecification;
  /** Whether they are pictures; else shapes, in these layers. */
  readonly picture: boolean;
  readonly layers: readonly string[];
  /** What they say of their own origin, as text. */
  readonly credit: string;
}

/** Layers of the two usual schemas, for tiles that do not say which they have. */
const usual = ["landcover", "landuse", "park", "water", "waterway", "roads", "transportation", "building", "buildings"];

async function archived(address: string): Promise<Ground> {
  const archive = new PMTiles(new URL(address, location.href).href);
  const [header, about] = await Promise.all([archive.getHeader(), archive.getMetadata()]);
  const told = about as { attribution?: unknown; vector_layers?: readonly { id?: unknown }[] };
  const protocol = new Protocol();
  protocol.add(archive);
  addProtocol("pmtiles", protocol.tile);
  const picture = header.tileType !== TileType.Mvt;
  const shared = {
    tiles: [`pmtiles://${archive.source.getKey()}/{z}/{x}/{y}`],
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
  };
  return {
    source: picture ? { type: "raster", tileSize: 256, ...shared } : { type: "vector", ...shared },
    picture,
    layers: (told.vector_layers ?? []).flatMap(({ id }) => (typeof id === "string" ? [id] : [])),
    credit: typeof told.attribution === "string" ? told.attribution : "",
  };
}

const asked = ({ kind, address }: Tiles): Promise<Ground> | Ground => {
  if (kind === "archive") return archived(address);
  const tiles = [address];
  return kind === "picture"
    ? { source: { type: "raster", tileSize: 256, tiles }, picture: true, layers: [], credit: "" }
    : { source: { type: "vector", tiles }, picture: false, layers: usual, credit: "" };
};

/** Lays a person's own tiles under the lines of the map; what they are credited to is given back, as text. */
export async function laid(chart: Chart, tiles: Tiles): Promise<string> {
  const ground = await asked(tiles);
  chart.addSource("ground", ground.source);
  for (const layer of groundLayers(ground)) chart.addLayer(layer, firstLine);
  return ground.credit.replace(/<[^>]*>/g, "").trim();
}
