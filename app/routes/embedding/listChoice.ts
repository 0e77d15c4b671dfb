import type { Language } from '~/db/tables'
import { type Choice, readChoice } from '~/modules/catalogue/choice'

export type ListChoice = { choice: Choice; limit: number; look: 'auto' | 'light' | 'dark'; language: Language }

export const listParameters = ['limit', 'kind', 'theme', 'look', 'language']
const usual = 6
const most = 24

/** What a website asks of the list of a hub; what cannot be is as if it was not said. */
export function readListChoice(hub: string, query: URLSearchParams): ListChoice {
  const { kind, theme } = readChoice(query)
  const limit = /^\d{1,3}$/.test(query.get('limit') ?? '') ? Number(query.get('limit')) : usual
  const look = query.get('look')
  return {
    choice: { q: '', page: 1, hub: [hub], ...(kind && { kind }), ...(theme && { theme }) },
    limit: Math.min(most, Math.max(1, limit)),
    look: look === 'light' || look === 'dark' ? look : 'auto',
    language: query.get('language') === 'en' ? 'en' : 'nl',
  }
}
