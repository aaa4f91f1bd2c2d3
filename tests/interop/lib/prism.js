// Prism as a mock of Graph, made from an OpenAPI document.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";

import { here, work } from "./paths.js";

/** The maximum time that Prism takes to start. */
const PATIENCE = 60_000;

/** Starts Prism on a free port of 127.0.0.1 and calls `action` with its URL; always ends it. */
export async function withPrism(document, name, action) {
  const folder = path.join(work, "prism");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(belowServers(document), onceNull));
  const port = await freePort();
  const program = path.join(here, "node_modules/.bin/prism");
  const options = ["mock", "--host", "127.0.0.1", "--port", String(port), file];
  const prism = spawn(process.execPath, [program, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  try {
    await listening(prism);
    return await action(`http://127.0.0.1:${port}`);
  } finally {
    prism.kill("SIGKILL");
  }
}

/** The document with the paths of the servers' URLs moved into its paths, because Prism ignores them. */
function belowServers(document) {
  const { pathname } = new URL(document.servers[0].url);
  const paths = Object.entries(document.paths).map(([below, item]) => [pathname + below, item]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/**
 * Removes null from the enums that are `nullable`: Prism adds it, finds a duplicate, and then checks nothing.
 */
function onceNull(name, value) {
  return value?.nullable === true && Array.isArray(value.enum)
    ? { ...value, enum: value.enum.filter((member) => member !== null) }
    : value;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listening(prism) {
  let said = "";
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Prism does not start:\n${said}`)), PATIENCE);
    const settle = (end, value) => {
      clearTimeout(timer);
      end(value);
    };
    const hear = (text) => {
      said = (said + text).slice(-4000);
      if (said.includes("is listening on")) settle(resolve);
    };
    prism.stdout.on("data", hear);
    prism.stderr.on("data", hear);
    prism.once("error", (error) => settle(reject, error));
    prism.once("exit", (status) => settle(reject, new Error(`Prism ended with status ${status}:\n${said}`)));
  });
}
