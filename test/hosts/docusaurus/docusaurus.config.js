export default {
  title: "Docusaurus",
  url: "https://example.com",
  baseUrl: "/",
  presets: [
    [
      "classic",
      {
        blog: false,
        docs: { routeBasePath: "/" },
        theme: { customCss: "./src/css/custom.css" },
      },
    ],
  ],
  themeConfig: { colorMode: { respectPrefersColorScheme: true } },
  // What the snippet says is put here.
};
