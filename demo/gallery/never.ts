/** Stands in for a server that takes the request and never answers. */
globalThis.fetch = () => new Promise(() => {});

export {};
