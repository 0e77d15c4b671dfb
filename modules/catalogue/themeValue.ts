/** A theme as it stands in an address: "CNC-frezen" is `cnc-frezen`, however it was typed. */
export function themeValue(theme: string) {
  const plain = theme.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'x'
  )
}
