import init from "./module.js";

await init();

export * from "./api.js";
