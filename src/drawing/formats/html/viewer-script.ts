/** The viewer's code as text. The build puts it here, from `viewer/main.ts`; see `scripts/viewer-inside.js`. */
export const viewerScript = String();
