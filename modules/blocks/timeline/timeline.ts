import type { Block } from '../block'
import { emptyPart, type Part, type PartsContent, partMedia, partTexts } from '../parts/part'

/** `moment` is a time in the author's own words: a year, "na 2 uur", "fase 3". */
export type Event = Part & { moment: string }
export type TimelineContent = PartsContent<Event>

/** What happens one after the other, on a line; it asks nothing. */
export const timeline: Block<TimelineContent, never> = {
  type: 'timeline',
  version: 1,
  upgrade: (content) => content as TimelineContent,
  empty: () => ({ parts: [0, 1, 2].map(emptyEvent), partsMade: 3 }),
  texts: (content) => partTexts(content, ['moment', 'title', 'text', 'alt']),
  media: partMedia,
}

export function emptyEvent(made: number): Event {
  return { ...emptyPart(made), moment: '' }
}
