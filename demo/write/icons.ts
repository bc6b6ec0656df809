import { svg, type TemplateResult } from "lit";

const PATHS = {
  undo: "M7 5 3 9l4 4M3 9h8a5 5 0 0 1 0 10H8",
  redo: "m13 5 4 4-4 4m4-4H9a5 5 0 0 0 0 10h3",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12m5-5-5 5-5-5",
  remove: "M4 6h12M8 6V4h4v2M6 6l.6 10h6.8L14 6M8.500 9v4m3-4v4",
  add: "M10 4v12M4 10h12",
  grip: "M7.500 5v.01M12.500 5v.01M7.500 10v.01M12.500 10v.01M7.500 15v.01M12.500 15v.01",
};

/** A drawing beside words that say the same. */
export const icon = (name: keyof typeof PATHS): TemplateResult =>
  svg`<svg class="icon" data-icon=${name} viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]} fill="none" stroke="currentColor" stroke-width=${name === "grip" ? 2.5 : 1.6} stroke-linecap="round" stroke-linejoin="round" /></svg>`;
