/** Hours as people type them: `8`, `7,5`, `7.25`, `7:30`; in quarters. Undefined when it is none, or more than a day holds. */
export function readQuarters(typed: string): number | undefined {
  const text = typed.trim().replace(/\s*(?:uur|u|h)$/i, '')
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text)
  if (clock) return within(Number(clock[1]) * 4 + Number(clock[2]) / 15)
  if (!/^\d{1,2}(?:[.,]\d{1,2})?$/.test(text)) return undefined
  return within(Number(text.replace(',', '.')) * 4)
}

export const mostQuarters = 64

function within(quarters: number) {
  return Number.isInteger(quarters) && quarters <= mostQuarters ? quarters : undefined
}
