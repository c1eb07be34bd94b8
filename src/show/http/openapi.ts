import { z } from "zod";
import { version } from "../../text/version.ts";
import { type Contract, contractOf } from "./contract.ts";
import { screens } from "./screens/index.ts";
import { problemShape } from "./shapes.ts";

/** What the document needs to know of a route. */
export interface Told {
  readonly method: "get" | "post";
  readonly path: string;
  readonly about: string;
}

const schemaOf = (type: z.ZodType, io: "input" | "output"): object => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: "any" }) as Record<string, unknown>;
  return schema;
};

const templated = (path: string): string => path.replace(/:(\w+)/g, "{$1}").replace("*", "{name}");

function parameters(path: string, query: z.ZodObject): readonly object[] {
  const named = [...templated(path).matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const asked = Object.entries(query.shape).map(([name, type]) => {
    const { description, ...schema } = schemaOf(type as z.ZodType, "input") as { description?: string };
    return { name, in: "query", required: false, ...(description ? { description } : {}), schema };
  });
  return [...named, ...asked];
}

const failure = (description: string): object => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

function content({ gives }: Contract): object {
  if (Array.isArray(gives)) return Object.fromEntries(gives.map((media) => [media, { schema: { type: "string" } }]));
  return { "application/json": { schema: schemaOf(gives as z.ZodType, "output") } };
}

const idOf = ({ method, path }: Pick<Told, "method" | "path">): string =>
  `${method} ${path}`.replace(/[^a-zA-Z]+(\w?)/g, (_, letter: string) => letter.toUpperCase());

function operation(route: Told): object {
  const contract = contractOf(route);
  return {
    operationId: idOf(route),
    summary: route.about,
    parameters: parameters(route.path, contract.query),
    ...(contract.body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(contract.body, "input") } },
          },
        }
      : {}),
    responses: {
      [contract.status ?? 200]: { description: route.about, content: content(contract) },
      "400": failure("What is asked cannot be meant"),
      ...(/[:*]/.test(route.path) ? { "404": failure("There is no such thing") } : {}),
      ...(route.method === "post"
        ? { "403": failure("This server records nothing for whoever asks"), "415": failure("Writes are JSON") }
        : {}),
    },
  };
}

/** The data beside a screen. */
const beside = (path: string, about: string): readonly [string, object] => [
  `${templated(path === "/" ? "/index" : path)}.json`,
  {
    get: {
      operationId: idOf({ method: "get", path: `${path}.json` }),
      summary: `What the screen ${path} shows: ${about}`,
      parameters: [...templated(path).matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string" },
      })),
      responses: {
        "200": { description: about, content: { "application/json": { schema: { type: "object" } } } },
        "404": failure("There is no such thing"),
      },
    },
  },
];

/** The OpenAPI 3.1 document, from the schemas that requests are checked by. */
export function openapi(routes: readonly Told[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = templated(route.path);
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version: version(),
      description: "Who said what, when, through whom, and who disagrees. It never says who is right.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: { ...paths, ...Object.fromEntries(screens.map((s) => beside(s.path, s.about))) },
    components: { schemas: { Problem: schemaOf(problemShape, "output") } },
  };
}
