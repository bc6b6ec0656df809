import { own, toText } from "../data.js";

/** Names for the items of lists that stay with them, however they are moved. */
export class Scopes {
  readonly #lists = new Map<
    string,
    { items: readonly unknown[]; numbers: number[] }
  >();
  #count = 0;

  /**
   * Names the items of a list, each as before if it was there before.
   *
   * @param list - Names the list.
   */
  of(list: string, items: readonly unknown[]): string[] {
    const before = this.#lists.get(list) ?? { items: [], numbers: [] };
    const numbers =
      before.items === items ? before.numbers : this.#number(items, before);
    this.#lists.set(list, { items, numbers });
    return numbers.map((number) => `${list}#${number}`);
  }

  #number(
    items: readonly unknown[],
    before: { items: readonly unknown[]; numbers: number[] },
  ): number[] {
    const old = before.items.map(toLabel);
    const left = new Set(before.numbers.keys());
    const take = (index: number | undefined) => {
      if (index === undefined) return undefined;
      left.delete(index);
      return before.numbers[index];
    };
    const found = items
      .map(toLabel)
      .map((label, index) =>
        take(
          old[index] === label
            ? index
            : [...left].find((each) => label && old[each] === label),
        ),
      );
    return found.map((number) => number ?? take([...left][0]) ?? this.#count++);
  }
}

const toLabel = (item: unknown) =>
  toText(own(item, "id") ?? own(item, "reviewer") ?? item);
