import type { ModuleSettings } from '~/modules/blocks/document'
import { withGoals } from '../withGoals'
import { goals, questions } from './goals'
import { atTheBench } from './pages/atTheBench'
import { caliperBank } from './pages/caliperBank'
import { caliperParts } from './pages/caliperParts'
import { caliperPractice } from './pages/caliperPractice'
import { caliperReading } from './pages/caliperReading'
import { finalTest } from './pages/finalTest'
import { goodMeasuring } from './pages/goodMeasuring'
import { micrometerBank } from './pages/micrometerBank'
import { micrometerParts } from './pages/micrometerParts'
import { micrometerReading } from './pages/micrometerReading'
import { report } from './pages/report'
import { tolerance } from './pages/tolerance'
import { toleranceBank } from './pages/toleranceBank'
import { why } from './pages/why'

export const title = 'Meten met schuifmaat en micrometer'

export const settings: ModuleSettings = {
  summary: 'Lees een schuifmaat en een micrometer goed af, en beslis zelf of een maat goed is.',
  forWhom: 'Voor iedereen die in de werkplaats meet of gaat meten. Je hoeft nog niets van meten te weten.',
  goals,
  terms: [],
  level: 'mbo2',
  theme: 'Meten',
  language: 'nl',
  readingLevel: 'B1',
  minutes: 60,
  passMark: 70,
  testAttempts: 0,
  testMinutes: 0,
  countingAttempt: 'best',
  licence: 'CC-BY-SA-4.0',
  contactName: 'Bram de Wit',
  contactEmail: 'bram@precisie.example',
}

export const pages = [
  why,
  caliperParts,
  caliperReading,
  caliperPractice,
  goodMeasuring,
  micrometerParts,
  micrometerReading,
  tolerance,
  report,
  atTheBench,
  finalTest,
  caliperBank,
  micrometerBank,
  toleranceBank,
].map((page) => ({ ...page, document: withGoals(page.document, questions) }))
