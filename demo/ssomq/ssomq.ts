import type { ModuleSettings } from '~/modules/blocks/document'
import { withGoals } from '../withGoals'
import { goals, questions } from './goals'
import { assembling } from './pages/assembling'
import { checking } from './pages/checking'
import { feasibility } from './pages/feasibility'
import { finalTest } from './pages/finalTest'
import { findingFault } from './pages/findingFault'
import { fiveSteps } from './pages/fiveSteps'
import { handsOn } from './pages/handsOn'
import { orienting } from './pages/orienting'
import { safeWork } from './pages/safeWork'
import { singulating } from './pages/singulating'
import { sorting } from './pages/sorting'
import { start } from './pages/start'
import { valveFigures } from './pages/valveFigures'
import { valveSteps } from './pages/valveSteps'
import { wholeProcess } from './pages/wholeProcess'
import { terms } from './terms'

export const title = 'Assemblagerobotisering: het SSOMQ-principe'

export const settings: ModuleSettings = {
  summary:
    'Kan een robot dit product in elkaar zetten? Leer de vijf stappen van SSOMQ en beoordeel zelf of het haalbaar is.',
  forWhom:
    'Voor iedereen die producten monteert, een lijn aanstuurt of een robot wil inzetten. Je hoeft niets van robots te weten.',
  goals,
  terms,
  level: 'mbo3',
  theme: 'Robotisering',
  language: 'nl',
  readingLevel: 'B1',
  minutes: 60,
  passMark: 70,
  testAttempts: 2,
  testMinutes: 0,
  countingAttempt: 'best',
  licence: 'CC-BY-4.0',
  contactName: 'Anouk Visser',
  contactEmail: 'anouk@mira.example',
}

export const pages = [
  start,
  fiveSteps,
  sorting,
  singulating,
  orienting,
  assembling,
  checking,
  valveSteps,
  valveFigures,
  findingFault,
  feasibility,
  wholeProcess,
  safeWork,
  handsOn,
  finalTest,
].map((page) => ({ ...page, document: withGoals(page.document, questions) }))
