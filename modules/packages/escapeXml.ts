const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

// What XML 1.0 (section 2.2, Char) has no place for: most control characters, lone surrogates, U+FFFE and U+FFFF.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Text for XML content or a quoted attribute; characters that no XML document may hold are left out. */
export function escapeXml(text: string) {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character]!)
}
