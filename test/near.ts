import { waitUntil } from "@open-wc/testing";
import type { ToolCompare } from "../src/index.js";

/** The field for the address, which comes when the element is near the viewport. */
export async function emailField(
  element: ToolCompare,
): Promise<HTMLInputElement> {
  const find = () =>
    element.shadowRoot!.querySelector<HTMLInputElement>("[part=input]");
  await waitUntil(find, "the newsletter's controls did not come", {
    timeout: 5000,
  });
  return find()!;
}
