const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])
// Browsers strip blanks and control characters from an address before they read its protocol.
const hidden = /[\p{Cc}\p{Cf}\p{Z}]/u

/** Whether an address is one that a page may link to: web, e-mail or telephone, complete with its protocol. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2000 || hidden.test(href) || !URL.canParse(href)) return false
  return protocols.has(new URL(href).protocol)
}

/** The address that somebody meant who typed `voorbeeld.nl` or `naam@voorbeeld.nl`; undefined when it is none. */
export function linkFrom(typed: string): string | undefined {
  const text = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return isSafeLink(text) ? text : undefined
  const href = /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(text) ? `mailto:${text}` : `https://${text}`
  return isSafeLink(href) && /[.@]/.test(text) ? href : undefined
}
