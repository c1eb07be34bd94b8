import { BlockList, isIP, isIPv4 } from "node:net";

// Addresses a reader of public pages never has business with: IANA special-purpose registries for IPv4 (RFC 6890) and IPv6.
const special: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const blocked = new BlockList();
for (const [net, bits] of special) blocked.addSubnet(net, bits, "ipv4");

/** Whether a connection to an IP address is allowed: global unicast only. `loopback` allows 127.0.0.0/8 and ::1 besides. */
export function allowed(ip: string, loopback = false): boolean {
  const bare = ip.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (isIPv4(bare)) return (loopback && bare.startsWith("127.")) || !blocked.check(bare, "ipv4");
  if (isIP(bare) !== 6) return false;
  const groups = groupsOf(bare);
  if (!groups) return false;
  if (loopback && groups.every((g, i) => g === (i === 7 ? 1 : 0))) return true;
  const inner = innerIPv4(groups);
  if (inner !== null) return allowed(inner, loopback);
  return globalUnicast(groups);
}

/** An IPv6 address as eight numbers; null for another string. */
function groupsOf(ip: string): readonly number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(ip);
  const plain = dotted ? `${dotted[1]}${hexPair(dotted[2] ?? "")}` : ip;
  const [left = "", right] = plain.split("::");
  const head = left ? left.split(":") : [];
  const tail = right ? right.split(":") : [];
  const gap = right === undefined ? 0 : 8 - head.length - tail.length;
  const all = [...head, ...new Array<string>(Math.max(0, gap)).fill("0"), ...tail].map((g) => Number.parseInt(g, 16));
  return all.length === 8 && all.every((g) => g >= 0 && g <= 0xffff) ? all : null;
}

function hexPair(dotted: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = dotted.split(".").map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

/** The IPv4 address an IPv6 one stands for: mapped, compatible, translated (NAT64), 6to4, Teredo's server side left out. */
function innerIPv4(g: readonly number[]): string | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, y = 0, z = 0] = g;
  const dotted = (high: number, low: number): string => `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  const zeros = !a && !b && !c && !d;
  if (zeros && !e && (f === 0xffff || (!f && (y || z > 1)))) return dotted(y, z);
  if (zeros && e === 0xffff && !f) return dotted(y, z); // RFC 2765: ::ffff:0:a.b.c.d
  if (a === 0x64 && b === 0xff9b && !c && !d && !e && !f) return dotted(y, z); // RFC 6052
  return a === 0x2002 ? dotted(b, c) : null; // RFC 3056
}

/** 2000::/3 without what the registry sets apart in it. */
function globalUnicast(g: readonly number[]): boolean {
  const [a = 0, b = 0] = g;
  if (a < 0x2000 || a > 0x3fff) return false;
  if (a === 0x2001 && b < 0x0200) return false; // 2001::/23: protocol assignments, Teredo, ORCHID, benchmarks
  if (a === 0x2001 && b === 0x0db8) return false; // documentation
  return !(a === 0x3fff && b < 0x1000); // documentation, RFC 9637
}

/** What may be asked for, and from where. */
export interface Guard {
  /** Allows loopback addresses and any port: for tests and for reading from one's own machine. */
  readonly allowLoopback: boolean;
}

/** Why an address may not be fetched, or null. What a host name resolves to is checked when the connection is made. */
export function refusal(address: string, guard: Guard): string | null {
  if (!URL.canParse(address)) return "it is no address";
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return `only http and https are read, not ${url.protocol.slice(0, -1)}`;
  if (url.username || url.password) return "it holds a name or password";
  if (url.port && url.port !== "80" && url.port !== "443" && !guard.allowLoopback)
    return `only ports 80 and 443 are asked, not ${url.port}`;
  // The URL standard has made 127.1, 0x7f.1 and 2130706433 plain dotted numbers by now.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !allowed(host, guard.allowLoopback)) return `${host} is a private or reserved address`;
  return null;
}
