import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const program = "/usr/bin/chromium";
export const hasChromium = existsSync(program);

/** A browser that remembers whatever its pages said in the console and asked for. */
export async function browserOf(): Promise<{
  readonly opened: (html: string, as?: BrowserContextOptions) => Promise<Page>;
  readonly said: readonly string[];
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}> {
  const browser: Browser = await chromium.launch({
    executablePath: program,
    args: ["--no-sandbox"],
  });
  const said: string[] = [];
  const asked: string[] = [];
  const opened = async (html: string, as: BrowserContextOptions = {}): Promise<Page> => {
    const file = join(mkdtempSync(join(tmpdir(), "genogram-screen-")), "one.html");
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...as });
    const page = await context.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("request", (request) => {
      if (!/^(?:file|data):/u.test(request.url())) asked.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  };
  return { opened, said, asked, close: () => browser.close() };
}
