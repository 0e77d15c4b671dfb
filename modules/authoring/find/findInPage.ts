import { type PageText, type TitledPage, textsOf } from './pageTexts'
import { type Query, type Stretch, stretchesOf } from './stretches'

export type Hit = { text: PageText; stretch: Stretch }

/** Every place of a page where the query stands, in reading order. */
export function findInPage(page: TitledPage, query: Query): Hit[] {
  return textsOf(page).flatMap((text) => stretchesOf(text.text, query).map((stretch) => ({ text, stretch })))
}
