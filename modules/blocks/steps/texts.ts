import type { Language } from '~/db/tables'

const nl = { safety: 'Let op je veiligheid' }
const en: typeof nl = { safety: 'Mind your safety' }

export const stepsTexts: Record<Language, typeof nl> = { nl, en }

const editorNl = {
  legend: 'Stappen',
  hint: 'Schrijf per stap één ding om te doen, in één of twee zinnen.',
  nameOf: (place: number) => `Stap ${place}`,
  add: 'Voeg een stap toe',
  title: 'Titel (mag leeg blijven)',
  titleExample: 'Bijvoorbeeld: Klem het werkstuk',
  text: 'Wat doe je?',
  textExample: 'Bijvoorbeeld: Leg het werkstuk tegen de aanslag en draai de klem vast.',
  safety: 'Let op je veiligheid (mag leeg blijven)',
  safetyExample: 'Bijvoorbeeld: Houd je vingers uit de bek',
}

const editorEn: typeof editorNl = {
  legend: 'Steps',
  hint: 'Write one thing to do in each step, in one or two sentences.',
  nameOf: (place) => `Step ${place}`,
  add: 'Add a step',
  title: 'Title (may stay empty)',
  titleExample: 'For example: Clamp the workpiece',
  text: 'What do you do?',
  textExample: 'For example: Lay the workpiece against the stop and tighten the clamp.',
  safety: 'Mind your safety (may stay empty)',
  safetyExample: 'For example: Keep your fingers out of the jaws',
}

/** What an author reads in the form of steps to do. */
export const stepsEditorTexts: Record<Language, typeof editorNl> = { nl: editorNl, en: editorEn }
