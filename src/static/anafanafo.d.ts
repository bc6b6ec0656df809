declare module "anafanafo" {
  /** The width of a text in pixels; a character that is not in the table counts as an "m". */
  export default function measure(
    text: string,
    options: { font: "10px Verdana" | "bold 10px Verdana"; guess?: boolean },
  ): number;
}
