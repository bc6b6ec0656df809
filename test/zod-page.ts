import * as z from "zod";

/** What a page with a Zod of its own would do: its words, its language, its limits. */
z.config({
  ...z.locales.de(),
  customError: ({ code }) => `The page says: ${code}`,
  jitless: true,
});

Object.assign(window, {
  settings: () => ({ ...z.config() }),
  complaint: () => z.string().safeParse(1).error?.issues[0]?.message,
});
