import type { Language } from '~/db/tables'

const nl = {
  checklist: 'Print de checklist',
  workOrder: 'Print de werkopdracht',
  report: 'Print het meetrapport',
  cannot: 'Printen lukt hier niet. Open de module op een computer en probeer het daar.',
}
const en: typeof nl = {
  checklist: 'Print the checklist',
  workOrder: 'Print the work order',
  report: 'Print the measurement report',
  cannot: 'Printing does not work here. Open the module on a computer and try it there.',
}

/** What a learner reads at what can be taken along on paper. */
export const printTexts: Record<Language, typeof nl> = { nl, en }
