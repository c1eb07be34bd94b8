import { describe, expect, test } from "vitest";
import { allowed, refusal } from "./address.ts";

const closed = { allowLoopback: false };

describe("addresses a connection is refused to", () => {
  test.each([
    ["this network", "0.0.0.0"],
    ["private", "10.1.2.3"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["carrier-grade NAT's end", "100.127.255.255"],
    ["loopback", "127.0.0.1"],
    ["all of loopback", "127.255.255.254"],
    ["link-local, cloud metadata", "169.254.169.254"],
    ["private", "172.16.0.1"],
    ["private's end", "172.31.255.255"],
    ["protocol assignments", "192.0.0.8"],
    ["documentation", "192.0.2.1"],
    ["6to4 relay", "192.88.99.1"],
    ["private", "192.168.1.1"],
    ["benchmarks", "198.18.0.1"],
    ["documentation", "203.0.113.9"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["mapped", "::ffff:127.0.0.1"],
    ["mapped, in hex", "::ffff:7f00:1"],
    ["mapped private", "::ffff:10.0.0.1"],
    ["compatible", "::127.0.0.1"],
    ["translated", "::ffff:0:10.0.0.1"],
    ["NAT64", "64:ff9b::10.0.0.1"],
    ["NAT64 metadata", "64:ff9b::a9fe:a9fe"],
    ["local NAT64", "64:ff9b:1::1"],
    ["6to4 of a private one", "2002:a00:1::"],
    ["6to4 of loopback", "2002:7f00:1::1"],
    ["Teredo", "2001:0:1::1"],
    ["ORCHID", "2001:20::1"],
    ["documentation", "2001:db8::1"],
    ["documentation", "3fff::1"],
    ["unique local", "fc00::1"],
    ["unique local", "fd12:3456::1"],
    ["link-local", "fe80::1"],
    ["link-local with its zone", "fe80::1%eth0"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["discard", "100::1"],
    ["segment routing", "5f00::1"],
    ["no address", "localhost"],
    ["no address", "127.1"],
    ["no address", ""],
  ])("%s: %s", (_, ip) => {
    expect(allowed(ip)).toBe(false);
  });
});

test.each([
  "8.8.8.8",
  "100.63.255.255",
  "100.128.0.1",
  "172.15.0.1",
  "172.32.0.1",
  "192.167.1.1",
  "223.255.255.1",
  "2606:4700::1",
  "2a00:1450::1",
  "2001:4860::8888",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
  "2002:808:808::1",
])("a public address is allowed: %s", (ip) => {
  expect(allowed(ip)).toBe(true);
});

test("loopback is allowed where it is said so, and nothing else with it", () => {
  expect([allowed("127.0.0.1", true), allowed("::1", true), allowed("::ffff:127.0.0.1", true)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([
    allowed("10.0.0.1", true),
    allowed("169.254.169.254", true),
    allowed("::", true),
    allowed("0.0.0.0", true),
  ]).toEqual([false, false, false, false]);
});

describe("addresses that are not even tried", () => {
  test.each([
    "http://127.1/",
    "http://0x7f.0.0.1/",
    "http://0177.0.0.1/",
    "http://2130706433/",
    "http://0/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::1]/",
    "http://[fe80::1]/",
    "http://①②⑦.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://017700000001/",
    "http://127.0.0.1./",
    "http://salt.example:22/",
    "http://salt.example:8080/",
    "ftp://salt.example/",
    "file:///etc/passwd",
    "http://a:b@salt.example/",
    "javascript:1",
    "salt",
  ])("%s", (address) => {
    expect(refusal(address, closed)).not.toBeNull();
  });

  test.each(["http://salt.example/", "https://salt.example:443/x?y", "http://salt.example:80/", "http://8.8.8.8/"])(
    "%s is",
    (address) => {
      expect(refusal(address, closed)).toBeNull();
    },
  );
});
