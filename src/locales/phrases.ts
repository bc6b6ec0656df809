import type { Pricing } from "../schema.js";
import type { Counted, Messages } from "./messages.js";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Makes a language's messages about numbers: of the forms that it has, in which `#` is the number. */
export function counting(tag: string): (forms: Forms) => Counted {
  let rules: Intl.PluralRules | undefined;
  return (forms) =>
    (number, { count }) => {
      rules ??= new Intl.PluralRules(tag);
      const form = forms[rules.select(number)] ?? forms.other;
      return form.replace("#", count(number));
    };
}

/** Makes the message on a price: of what is said without an amount, and of what is said before one. */
export const pricing =
  (
    alone: Record<Pricing["entry"], string>,
    before: Partial<Record<Pricing["entry"], string>>,
  ): Messages["price"] =>
  (entry, amount) =>
    amount ? [before[entry] ?? "", ...amount] : [alone[entry]];

/** Makes the message on an amount: what a unit follows, and what is said of each period behind it. */
export const amounts =
  (
    per: string,
    periods: Record<NonNullable<Pricing["period"]>, string>,
  ): Messages["amount"] =>
  (price, unit, period) => [
    price,
    ...(unit ? [per, unit] : []),
    period ? periods[period] : "",
  ];
