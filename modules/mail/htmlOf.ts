const address = /https?:\/\/[^\s<>"]+[^\s<>".,:;!?)\]]/g

/** A plain text as HTML that says the same: paragraphs, lines and addresses to press. Nothing is fetched and nobody is followed. */
export function htmlOf(text: string, language: string) {
  const paragraphs = text.split(/\n{2,}/).map((part) => `<p>${part.split('\n').map(withLinks).join('<br>\n')}</p>`)
  return [
    `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"></head>`,
    '<body style="font: 16px/1.5 sans-serif; max-width: 40em">',
    ...paragraphs,
    '</body></html>',
  ].join('\n')
}

function withLinks(line: string) {
  const links = line.match(address) ?? []
  return line
    .split(address)
    .map((words, at) => escaped(words) + (links[at] ? `<a href="${escaped(links[at])}">${escaped(links[at])}</a>` : ''))
    .join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string) {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!)
}
