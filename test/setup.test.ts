import { expect } from "@open-wc/testing";
import { contrast, warningsOf } from "../demo/embed/contrast.js";
import {
  COLORS,
  fromHash,
  keysOf,
  NOTHING,
  propertiesOf,
  RADIUS,
  toHash,
  type Setup,
} from "../demo/embed/setup.js";
import { COLORS as IMAGE_COLORS } from "../src/colors.js";
import { CHOSEN } from "./chosen.js";

describe("the choices of the builder", () => {
  it("all stand in the address and come back from it", () => {
    expect(fromHash(toHash(CHOSEN))).to.deep.equal(CHOSEN);
  });

  it("leave the address empty where nothing is chosen", () => {
    expect(toHash(NOTHING)).to.equal("");
    expect(fromHash("")).to.deep.equal(NOTHING);
  });

  it("fall back one by one where the address makes no sense", () => {
    const hash =
      "#as=poster&tool=<b>&variant=&theme=pink&hide=nonsense.footer&lang=_&level=9&lazy=yes&text=red.12&surface=.0d2621&radius=-1&snippet=../x&width=99999&page=x&host=y&src=a";
    expect(fromHash(hash)).to.deep.equal({
      ...NOTHING,
      src: "a",
      hide: ["footer"],
      colors: { surface: { dark: "#0d2621" } },
    });
  });

  it("start from the colours that images have, and the element's own corners", async () => {
    const { modules } = (await (
      await fetch("/custom-elements.json")
    ).json()) as {
      modules: {
        declarations: { cssProperties?: { name: string; default: string }[] }[];
      }[];
    };
    const own = new Map(
      modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ cssProperties = [] }) => cssProperties)
        .map((property) => [property.name, property.default]),
    );
    for (const name of keysOf(COLORS)) {
      expect(own.has(`--tool-${name}`), name).to.equal(true);
      expect(COLORS[name]).to.include(IMAGE_COLORS[name]);
    }
    expect(own.get("--tool-radius")).to.equal(`${RADIUS}em`);
  });

  it("set only the scheme that was chosen, and keep the element's own in the other", () => {
    expect(propertiesOf(CHOSEN)).to.deep.equal([
      ["--tool-text", "light-dark(#112233, #ddeeff)"],
      ["--tool-ship", "light-dark(#117a4a, #00ff00)"],
      ["--tool-skip", "light-dark(#aa0000, #ff8d5c)"],
      ["--tool-radius", "0.25em"],
    ]);
  });
});

describe("the warnings of contrast", () => {
  it("count as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).to.be.closeTo(21, 0.001);
    expect(contrast("#777777", "#ffffff")).to.be.closeTo(4.478, 0.001);
    expect(contrast("#ffffff", "#777777")).to.be.closeTo(4.478, 0.001);
  });

  it("find nothing in the element's own colours", () => {
    expect(warningsOf(NOTHING)).to.deep.equal([]);
  });

  it("name the scheme, the pair and the ratio, and a shade that would do", () => {
    const [warning] = warningsOf({
      ...NOTHING,
      colors: { ship: { dark: "#14532d" } },
    });
    expect(warning).to.include({ scheme: "dark", what: "“Ship”", needed: 4.5 });
    expect(warning!.pair).to.deep.equal(["ship", "surface"]);
    expect(warning!.ratio).to.be.lessThan(4.5);
    const ratio = contrast(warning!.instead, COLORS.surface.dark);
    expect(ratio).to.be.within(4.5, 4.8);
  });

  it("leave out pages that the element will not look like, and colours that a badge has not", () => {
    const colors = {
      ship: { dark: "#14532d" },
      skip: { light: "#ffeeee" },
    };
    const schemes = (setup: Partial<Setup>) =>
      warningsOf({ ...NOTHING, colors, ...setup }).map(
        ({ scheme, pair: [front] }) => `${front} ${scheme}`,
      );
    expect(schemes({})).to.deep.equal(["skip light", "ship dark"]);
    expect(schemes({ theme: "light" })).to.deep.equal(["skip light"]);
    expect(schemes({ as: "badge" })).to.deep.equal(["ship dark"]);
  });
});
