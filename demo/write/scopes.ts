import { own, toText } from "./kinds.js";

/** Names for the items of lists that stay with them, however they are moved. */
export class Scopes {
  readonly #lists = new Map<string, { labels: string[]; numbers: number[] }>();
  #count = 0;

  /**
   * Names the items of a list, each as before if it was there before.
   *
   * @param list - Names the list.
   */
  of(list: string, items: readonly unknown[]): string[] {
    const labels = items.map(toLabel);
    const before = this.#lists.get(list) ?? { labels: [], numbers: [] };
    const left = new Set(before.numbers.keys());
    const take = (index: number | undefined) => {
      if (index === undefined) return undefined;
      left.delete(index);
      return before.numbers[index];
    };
    const found = labels.map((label, index) =>
      take(
        before.labels[index] === label
          ? index
          : [...left].find((old) => label && before.labels[old] === label),
      ),
    );
    const numbers = found.map(
      (number) => number ?? take([...left][0]) ?? this.#count++,
    );
    this.#lists.set(list, { labels, numbers });
    return numbers.map((number) => `${list}#${number}`);
  }
}

const toLabel = (item: unknown) =>
  toText(own(item, "id") ?? own(item, "reviewer") ?? item);
