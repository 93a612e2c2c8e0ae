import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

// A real editor's half of the conversation with a real yaml-language-server, over standard input and
// output. Nothing is fetched: the schema is the one that a file names in its first lines.

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A place in a file as editors count: from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Remark {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly message: string;
}

export interface Offer {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Editor {
  /** Opens a file, and waits for what is said of it. The file need not be there. */
  readonly open: (path: string, text: string) => Promise<readonly Remark[]>;
  readonly hover: (path: string, position: Position) => Promise<string>;
  readonly complete: (path: string, position: Position) => Promise<readonly Offer[]>;
  readonly close: () => Promise<void>;
}

const require = createRequire(import.meta.url);

const settings = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } },
};

/** Starts a server and says hello. */
export async function startEditor(): Promise<Editor> {
  const server = require.resolve("yaml-language-server/bin/yaml-language-server");
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const { request, notify, remarksOn } = conversation(child);
  await request("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: {
          completionItem: { snippetSupport: true, documentationFormat: ["markdown"] },
        },
        hover: { contentFormat: ["markdown"] },
      },
    },
  });
  notify("initialized", {});
  const at = (path: string, position: Position) => ({
    textDocument: { uri: uriOf(path) },
    position,
  });
  return {
    open: (path, text) => {
      const remarks = remarksOn(uriOf(path));
      const textDocument = { uri: uriOf(path), languageId: "yaml", version: 1, text };
      notify("textDocument/didOpen", { textDocument });
      return remarks;
    },
    hover: async (path, position) => {
      const found = (await request("textDocument/hover", at(path, position))) as {
        contents: { value: string };
      } | null;
      return found?.contents.value ?? "";
    },
    complete: async (path, position) => {
      const found = await request("textDocument/completion", at(path, position));
      return (found as { items: readonly Offer[] }).items;
    },
    close: async () => {
      await request("shutdown", null);
      notify("exit", null);
      child.kill();
    },
  };
}

const uriOf = (path: string): string => pathToFileURL(resolve(path)).href;

/** Messages to and fro: each a length, an empty line, and JSON. */
function conversation(child: ChildProcess) {
  const answers = new Map<number, (message: Message) => void>();
  const remarks = new Map<string, (found: readonly Remark[]) => void>();
  let asked = 0;
  const send = (message: Message): void => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const take = ({ id, method, params, ...rest }: Message): void => {
    if (method === "textDocument/publishDiagnostics") {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Remark[] };
      remarks.get(uri)?.(diagnostics);
    } else if (method === "workspace/configuration" && id !== undefined) {
      const { items } = params as { items: readonly { section: string }[] };
      const result = items.map(({ section }) => (section === "yaml" ? settings.yaml : null));
      send({ id, result });
    } else if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (id !== undefined) answers.get(id)?.({ id, ...rest });
  };
  let heard: Buffer = Buffer.alloc(0);
  child.stdout?.on("data", (bytes: Buffer) => {
    heard = Buffer.concat([heard, bytes]);
    for (let next = cutMessage(heard); next !== null; next = cutMessage(heard)) {
      heard = next.rest;
      take(next.message);
    }
  });
  return {
    notify: (method: string, params: unknown): void => {
      send({ method, params });
    },
    request: (method: string, params: unknown): Promise<unknown> =>
      new Promise((answer, fail) => {
        const id = ++asked;
        answers.set(id, ({ result, error }) => {
          if (error === undefined) answer(result);
          else fail(new Error(error.message));
        });
        send({ id, method, params });
      }),
    remarksOn: (uri: string): Promise<readonly Remark[]> =>
      new Promise((answer) => remarks.set(uri, answer)),
  };
}

function cutMessage(heard: Buffer): { readonly message: Message; readonly rest: Buffer } | null {
  const head = heard.indexOf("\r\n\r\n");
  const length = Number(/Content-Length: (\d+)/i.exec(heard.toString("utf8", 0, head))?.[1]);
  if (head < 0 || heard.length < head + 4 + length) return null;
  const end = head + 4 + length;
  const message = JSON.parse(heard.toString("utf8", head + 4, end)) as Message;
  return { message, rest: heard.subarray(end) };
}
