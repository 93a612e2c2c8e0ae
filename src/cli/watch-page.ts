/**
 * A page that shows a drawing and loads it again every second. No server, no network: the drawing lies
 * beside it, and a picture that is half written is not shown.
 * @param picture the name of the file beside it
 */
export function pageOf(picture: string): string {
  const source = encodeURIComponent(picture);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(picture)}</title>
<style>
  body { margin: 0; background: #fff }
  img { display: block; max-width: 100vw; max-height: 100vh; margin: auto }
</style>
<img id="drawing" src="${source}" alt="the family as drawn last">
<script>
  setInterval(() => {
    const next = new Image();
    next.onload = () => { document.getElementById("drawing").src = next.src };
    next.src = "${source}?" + Date.now();
  }, 1000);
</script>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
