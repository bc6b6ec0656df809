import { COLORS as OWN, type Color } from "../../src/colors.js";

/** The sections that `hide` can leave out, and what they are called here. */
export const SECTIONS = {
  header: "Title",
  community: "Community",
  pricing: "Prices",
  specs: "Specs",
  description: "Descriptions",
  reviews: "Reviews",
  newsletter: "Newsletter",
  footer: "Footer",
} as const;

/** The colours that can be set, and what they are called here. */
export const COLORS = {
  text: { label: "Text", ...OWN.text },
  muted: { label: "Small text", ...OWN.muted },
  surface: { label: "Background", ...OWN.surface },
  tint: { label: "Tinted panels", ...OWN.tint },
  border: { label: "Lines", ...OWN.border },
  accent: { label: "Buttons", ...OWN.accent },
  ship: { label: "Ship", ...OWN.ship },
  skip: { label: "Skip", ...OWN.skip },
} satisfies Record<Color, object>;

/** Pages to try the element on. */
export const HOSTS = {
  plain: "Plain",
  serif: "Serif blog",
  magazine: "Bold magazine",
  cms: "Busy CMS",
} as const;

/** Radius of the corners where none is set, in `em`. */
export const RADIUS = 0.75;

/** Widest and narrowest page to try the element on, in pixels. */
export const WIDTHS = { least: 280, most: 1280 } as const;

export type Section = keyof typeof SECTIONS;
export type { Color };
export type Scheme = "light" | "dark";

/** What somebody chose, both for the element and for the page that it is tried on. */
export interface Setup {
  /** Where the data come from; empty for the sample. */
  src: string;
  /** The data are what stands in the "Write" view. */
  isDraft: boolean;
  as: "comparison" | "badge";
  /** Id of the tool that a badge is about; empty for the first. */
  tool: string;
  variant: "pill" | "badge" | "card";
  theme: "" | "auto" | Scheme;
  hide: readonly Section[];
  /** BCP 47 tag; empty for the page's own language. */
  lang: string;
  level: number;
  isLazy: boolean;
  colors: Readonly<Partial<Record<Color, Partial<Record<Scheme, string>>>>>;
  radius: number;
  /** Id of the snippet on show. */
  snippet: string;
  /** The script is on the publisher's own server, beside the data, and not on a CDN. */
  isOwnScript: boolean;
  /** Width of the page around it, in pixels; 0 for one that fits the screen. */
  width: number;
  /** Colour scheme of the page around it; empty for the reader's own. */
  page: "" | Scheme;
  host: keyof typeof HOSTS;
}

/** Nothing chosen. */
export const NOTHING: Setup = {
  src: "",
  isDraft: false,
  as: "comparison",
  tool: "",
  variant: "pill",
  theme: "",
  hide: [],
  lang: "",
  level: 2,
  isLazy: false,
  colors: {},
  radius: RADIUS,
  snippet: "html",
  isOwnScript: false,
  width: 0,
  page: "",
  host: "plain",
};

const SCHEMES = ["light", "dark"] as const;

/** The choices that an address was made from with `toHash`. What makes no sense in it is as if not chosen. */
export function fromHash(hash: string): Setup {
  const query = new URLSearchParams(hash.replace(/^#/, ""));
  const text = (name: string) => query.get(name) ?? "";
  const one = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === query.get(name));
  const number = (name: string, least: number, most: number) => {
    const value = parseFloat(text(name));
    return value >= least && value <= most ? value : undefined;
  };
  const hidden = text("hide").split(".");
  return {
    src: text("src").trim(),
    isDraft: text("from") === "draft",
    as: one("as", ["badge"]) ?? NOTHING.as,
    tool: /^[\w.-]{1,80}$/.test(text("tool")) ? text("tool") : "",
    variant: one("variant", ["badge", "card"]) ?? NOTHING.variant,
    theme: one("theme", ["auto", ...SCHEMES]) ?? "",
    hide: keysOf(SECTIONS).filter((name) => hidden.includes(name)),
    lang: language(text("lang")),
    level: Math.round(number("level", 1, 6) ?? NOTHING.level),
    isLazy: text("lazy") === "1",
    colors: Object.fromEntries(
      keysOf(COLORS).flatMap((name) => {
        const chosen = SCHEMES.flatMap((scheme, index) => {
          const value = text(name).split(".")[index] ?? "";
          return /^[\da-f]{6}$/i.test(value)
            ? [[scheme, `#${value.toLowerCase()}`] as const]
            : [];
        });
        return chosen.length ? [[name, Object.fromEntries(chosen)]] : [];
      }),
    ),
    radius: number("radius", 0, 2) ?? RADIUS,
    snippet: /^[a-z-]{1,20}$/.test(text("snippet"))
      ? text("snippet")
      : NOTHING.snippet,
    isOwnScript: text("script") === "own",
    width: Math.round(number("width", WIDTHS.least, WIDTHS.most) ?? 0),
    page: one("page", SCHEMES) ?? "",
    host: one("host", keysOf(HOSTS)) ?? NOTHING.host,
  };
}

/** The choices as the end of an address, with nothing in it that was not chosen. */
export function toHash(setup: Setup): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number, usual: string | number) =>
    value === usual || query.set(name, String(value));
  put("src", setup.src, "");
  put("from", setup.isDraft ? "draft" : "", "");
  put("as", setup.as, NOTHING.as);
  put("tool", setup.tool, "");
  put("variant", setup.variant, NOTHING.variant);
  put("theme", setup.theme, "");
  put("hide", setup.hide.join("."), "");
  put("lang", setup.lang, "");
  put("level", setup.level, NOTHING.level);
  put("lazy", Number(setup.isLazy), 0);
  for (const name of keysOf(COLORS)) {
    const { light = "", dark = "" } = setup.colors[name] ?? {};
    put(name, `${light}.${dark}`.replaceAll("#", ""), ".");
  }
  put("radius", setup.radius, RADIUS);
  put("snippet", setup.snippet, NOTHING.snippet);
  put("script", setup.isOwnScript ? "own" : "", "");
  put("width", setup.width, 0);
  put("page", setup.page, "");
  put("host", setup.host, NOTHING.host);
  return query.size ? `#${query}` : "";
}

/**
 * The custom properties that the choices come to. A colour that was chosen for one scheme only
 * keeps the element's own in the other.
 */
export function propertiesOf({ colors, radius }: Setup): [string, string][] {
  const properties = keysOf(COLORS).flatMap((name): [string, string][] => {
    const chosen = colors[name];
    if (!chosen) return [];
    const { light, dark } = { ...COLORS[name], ...chosen };
    return [[`--tool-${name}`, `light-dark(${light}, ${dark})`]];
  });
  if (radius !== RADIUS) properties.push(["--tool-radius", `${radius}em`]);
  return properties;
}

/** The attributes that the choices come to, but for `src`. */
export function attributesOf(setup: Setup): [string, string][] {
  const own: [string, string | false][] =
    setup.as === "badge"
      ? [
          ["tool", setup.tool],
          ["variant", setup.variant !== NOTHING.variant && setup.variant],
        ]
      : [
          ["hide", setup.hide.join(" ")],
          ["heading-level", setup.level !== 2 && `${setup.level}`],
        ];
  return [
    ...own,
    ["theme", setup.theme],
    ["lang", setup.lang],
    ["loading", setup.isLazy && "lazy"],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
}

/** The keys of an object with their own types. */
export const keysOf = <T extends object>(object: T) =>
  Object.keys(object) as (keyof T)[];

function language(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "";
  } catch {
    return "";
  }
}
