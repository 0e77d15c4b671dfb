import type { LearningModule } from '~/modules/blocks/document'
import { passagesOf } from '../passages'
import { type ModuleReading, measureModule, type PageReading } from '../plainDutch/measurePage'
import { readingLevels, type TargetLevel } from '../plainDutch/reading'
import type { Problem } from '../problems'
import { termNames } from '../terms'

/** A text of a few words has no level to speak of. */
const fewestWords = 40

/** The reading of a module and of each page by id; undefined for a language that is not measured. */
export function readingsOf({ pages, settings }: LearningModule): ModuleReading | undefined {
  if (settings.language !== 'nl') return undefined
  const passages = pages.map(({ id, document }) => ({ id, passages: passagesOf(document) }))
  return measureModule(passages, { target: settings.readingLevel, explained: termNames(settings) })
}

/** A page that is harder to read than its module aims at. */
export function problemsOfLevel(pageId: string, reading: PageReading | undefined, target: TargetLevel): Problem[] {
  const level = reading?.level
  if (!level || reading.words < fewestWords || readingLevels.indexOf(level) <= readingLevels.indexOf(target)) return []
  return [{ code: 'pageHard', isBlocking: false, pageId, level, target }]
}
