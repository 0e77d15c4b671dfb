/** ISO 8601: 90 minutes is PT1H30M. */
export function isoDuration(minutes: number | null | undefined) {
  if (!minutes || minutes <= 0) return undefined
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  return `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`
}
