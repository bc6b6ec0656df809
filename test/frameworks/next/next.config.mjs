export default { output: "export", productionBrowserSourceMaps: true };
