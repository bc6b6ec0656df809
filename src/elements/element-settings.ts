import type { Comparison } from "../schema.js";
import { reflect } from "./properties.js";

/** In Node there is nothing to extend, and nothing to make elements of. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** What a page can set on both elements. */
export abstract class ElementSettings extends Base {
  #comparison: Comparison | object | null = null;

  /**
   * URL of the comparison to fetch.
   *
   * @attr
   */
  get src(): string | null {
    return this.getAttribute("src");
  }
  set src(value: string | null) {
    reflect(this, "src", value);
  }

  /** The comparison itself, instead of a request; wins over `src`. To change it, set another object. */
  get comparison(): Comparison | object | null {
    return this.#comparison;
  }
  set comparison(value: Comparison | object | null | undefined) {
    value ??= null;
    if (value === this.#comparison) return;
    this.#comparison = value;
    this.changeSource();
  }

  /**
   * `lazy` fetches when the element comes near the viewport, or when the page is about to print.
   *
   * @attr
   * @default "eager"
   */
  get loading(): "eager" | "lazy" {
    return this.getAttribute("loading") === "lazy" ? "lazy" : "eager";
  }
  set loading(value: "eager" | "lazy") {
    reflect(this, "loading", value);
  }

  /**
   * Without one all colours are mixed from the page's own text colour; `light` and `dark` bring a surface
   * and a text colour of their own, `auto` those of the reader's system.
   *
   * @attr
   */
  get theme(): "auto" | "light" | "dark" | null {
    const theme = this.getAttribute("theme");
    return theme === "auto" || theme === "light" || theme === "dark"
      ? theme
      : null;
  }
  set theme(value: "auto" | "light" | "dark" | null) {
    reflect(this, "theme", value);
  }

  /** Looks for other data, because the page has set other ones. */
  protected abstract changeSource(): void;
}
