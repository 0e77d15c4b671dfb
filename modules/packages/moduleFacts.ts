import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { openLicences } from '~/modules/blocks/licence'
import { moduleData } from '~/modules/learner/moduleData'
import { openModule, testsOf } from '~/modules/learner/openModule'

/** What a manifest of any format says of a module: the same words in each. */
export function manifestId({ id }: LearningModule) {
  return `LB-${id.replace(/[^\w.-]/g, '-')}`
}

/**
 * The mark, 0 to 1, by which a system may judge a score itself: of a module with one test. With more, each must be
 * passed, and one score does not tell that.
 */
export function passingScore(module: LearningModule) {
  return testCount(module) === 1 ? module.settings.passMark / 100 : undefined
}

/** How many tests must be passed; in a module without one the pages and their questions count. */
export function testCount(module: LearningModule) {
  return testsOf(openModule(moduleData(module), openBlock)).length
}

export function manifestTitle(module: LearningModule) {
  return [...module.title].slice(0, 200).join('').trim() || manifestId(module)
}

const sector = {
  nl: 'Gemaakt door een Technohub en beschikbaar voor de hele sector Metalektro.',
  en: 'Made by a Technohub and available to the whole Metalektro sector.',
}

/** What may be done with it, in words; with an open licence its name and where it stands. */
export function rightsOf({ settings: { language, licence } }: LearningModule) {
  const open = licence ? openLicences[licence] : undefined
  return open ? `${open.name}, ${open.url}. ${sector[language]}` : sector[language]
}

/** LOM 6.2: whether there is anything one has to mind. */
export function restrictionsOf({ settings }: LearningModule) {
  return settings.licence === 'CC0-1.0' ? 'no' : 'yes'
}

export function keywordsOf({ title, settings }: LearningModule) {
  const words = [settings.theme, ...settings.goals.map(({ text }) => text), settings.level ?? '']
    .map((word) => word.trim())
    .filter(Boolean)
  return words.length > 0 ? [...new Set(words)] : [title]
}

/** ISO 8601: 75 minutes is PT1H15M. */
export function learningTime(minutes: number) {
  const whole = Math.max(1, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  return `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`
}
