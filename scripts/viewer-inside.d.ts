import type { Plugin } from "vitest/config";

export function viewerInside(): Plugin;
