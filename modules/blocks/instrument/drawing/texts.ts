import type { Language } from '~/db/tables'
import type { Family } from '../kinds'

/** Which lines it stands between, for somebody who cannot see it; what they make together is the question. */
export type Standing = { whole: number; half: boolean; line: number }

const standingNl: Record<Family, (standing: Standing) => string> = {
  vernier: ({ whole, line }) =>
    `De nul van de nonius staat ${line === 0 ? `op ${whole} mm` : `voorbij ${whole} mm. Streep ${line} van de nonius loopt door`}.`,
  micrometer: ({ whole, half, line }) =>
    `Op de huls zie je ${whole} mm${half ? ' en de halve millimeter daarna' : ''}. Streep ${line} van de trommel staat op de lijn.`,
  dial: ({ whole, line }) => `De kleine wijzer is voorbij ${whole}. De grote wijzer staat op ${line}.`,
  protractor: ({ whole, line }) =>
    `De nul van de nonius staat ${line === 0 ? `op ${whole} graden` : `voorbij ${whole} graden. Streep ${line} van de nonius loopt door`}.`,
}

const standingEn: typeof standingNl = {
  vernier: ({ whole, line }) =>
    `The zero of the vernier stands ${line === 0 ? `at ${whole} mm` : `past ${whole} mm. Line ${line} of the vernier runs on`}.`,
  micrometer: ({ whole, half, line }) =>
    `The sleeve shows ${whole} mm${half ? ' and the half millimetre after it' : ''}. Line ${line} of the thimble stands on the line.`,
  dial: ({ whole, line }) => `The small hand is past ${whole}. The large hand stands at ${line}.`,
  protractor: ({ whole, line }) =>
    `The zero of the vernier stands ${line === 0 ? `at ${whole} degrees` : `past ${whole} degrees. Line ${line} of the vernier runs on`}.`,
}

const nl = {
  standing: standingNl,
  picture: (name: string) => `Getekend op schaal: ${name}. Wat het instrument aanwijst, lees je zelf af.`,
  byEye: 'Dit gaat over aflezen met je ogen. Kun je dat niet? Vraag je docent om een andere vraag.',
  larger: 'Groter',
  smaller: 'Kleiner',
  left: 'Schuif het beeld naar links',
  right: 'Schuif het beeld naar rechts',
  detail: (ratio: number) => `Detail A (${ratio}:1)`,
  onPaper: 'Detail A, vergroot',
  shown: 'Het instrument wijst aan:',
}

const en: typeof nl = {
  standing: standingEn,
  picture: (name) => `Drawn to scale: ${name}. What it shows is for you to read.`,
  byEye: 'This is about reading by eye. If you cannot, please ask your teacher for another question.',
  larger: 'Larger',
  smaller: 'Smaller',
  left: 'Move the picture left',
  right: 'Move the picture right',
  detail: (ratio) => `Detail A (${ratio}:1)`,
  onPaper: 'Detail A, enlarged',
  shown: 'The instrument shows:',
}

/** What stands and is read at a drawing; it comes with the drawing, after the question. */
export const drawingTexts: Record<Language, typeof nl> = { nl, en }
