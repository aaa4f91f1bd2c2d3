import init from "./module.js";

// Bundlers find the module by this form of its address.
await init({ module_or_path: new URL("./module_bg.wasm", import.meta.url) });

export * from "./api.js";
