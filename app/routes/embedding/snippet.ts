/** Three lines of HTML that show the list of a hub on any page. */
export function snippetFor(origin: string, { slug, name }: { slug: string; name: string }, title: string) {
  const attribute = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return [
    `<iframe src="${origin}/hubs/${slug}/list?limit=6" title="${attribute(title || name)}"`,
    '  style="width: 100%; height: 600px; border: 0" loading="lazy"></iframe>',
    `<script src="${origin}/embed.js" async></script>`,
  ].join('\n')
}
