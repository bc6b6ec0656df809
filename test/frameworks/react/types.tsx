import type { ToolLinkDetail } from "tool-compare/react";

const follow = ({ url, tool }: ToolLinkDetail) => `${tool}: ${url}`;

export const right = (
  <tool-compare
    comparison={{ version: 1, tools: [] }}
    heading-level={3}
    style={{ color: "navy", "--tool-accent": "navy" }}
    ontool-link={({ detail }) => follow(detail)}
    ontool-subscribe={({ detail }) => detail.newsletter.heading}
    onerror={({ error }) => error}
    ref={(element) => element?.reload()}
  >
    <a href="https://example.com/">The comparison</a>
  </tool-compare>
);

export const wrong = [
  // @ts-expect-error A level is a number.
  <tool-compare key="level" heading-level="three" />,
  // @ts-expect-error There is no such variant.
  <tool-verdict key="variant" variant="square" />,
  // @ts-expect-error It is a function that hears an event.
  <tool-verdict key="link" ontool-link="follow" />,
  // @ts-expect-error React does not hear it by this name.
  <tool-verdict key="load" onLoad={() => {}} />,
  // @ts-expect-error Only a badge is about one tool.
  <tool-compare key="tool" tool="a" />,
];
