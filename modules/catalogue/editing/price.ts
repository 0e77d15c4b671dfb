/** Cents in what somebody typed as an amount in euros: "395", "1.250,50", "€ 12.50"; undefined when it is none. */
export function centsIn(typed: string): number | undefined {
  const amount = typed.replace(/[\s€]|,-$/g, '')
  const plain = /^\d{1,3}(\.\d{3})+$|,/.test(amount) ? amount.replaceAll('.', '').replace(',', '.') : amount
  if (!/^\d{1,7}(\.\d{1,2})?$/.test(plain)) return undefined
  return Math.round(Number(plain) * 100)
}

/** As it stands in the field: "395" or "12,50". */
export function typedPrice(cents: number) {
  const [euros, rest] = [Math.floor(cents / 100), cents % 100]
  return rest === 0 ? String(euros) : `${euros},${String(rest).padStart(2, '0')}`
}

/** Hours as they stand in the field: "1,5". */
export function typedHours(minutes: number) {
  return String(Math.round((minutes / 60) * 100) / 100).replace('.', ',')
}

export function withVat(cents: number, vatPercent: number) {
  return Math.round((cents * (100 + vatPercent)) / 100)
}
