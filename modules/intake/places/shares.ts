/** What a candidate may let a company know besides their name; the words are in app/texts/answers. */
export const shares = ['place', 'phone', 'email', 'start', 'days', 'work'] as const
export type Share = (typeof shares)[number]

export function readShares(json: string): Share[] {
  const kept: unknown = JSON.parse(json)
  return shares.filter((share) => Array.isArray(kept) && kept.includes(share))
}
