/** The pages of the form, in order, and the fields that each asks. */
export const steps = ['who', 'reach', 'background', 'wishes', 'papers', 'check'] as const
export type FormStep = (typeof steps)[number]

export const fieldsOf = {
  who: ['name', 'birthDate', 'email'],
  reach: ['phone', 'postcode', 'parentName', 'parentEmail'],
  background: ['works', 'employerName', 'education', 'motivation'],
  wishes: ['days', 'furthest', 'from', 'work'],
  papers: [],
  check: ['keepLonger'],
} as const satisfies Record<FormStep, readonly string[]>
export type FieldName = (typeof fieldsOf)[FormStep][number]

export const fieldNames: readonly string[] = steps.flatMap((step) => fieldsOf[step])

/** Where people write as they like; everywhere else a number has its own shape, and a date may look like a BSN. */
export const freeFields: readonly string[] = ['name', 'parentName', 'employerName', 'motivation', 'work']

export const educations = ['none', 'vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'havoVwo', 'hbo', 'abroad'] as const
export const distances = [5, 10, 15, 25, 50] as const

/** What somebody typed, by field; days of the week as "1,2,3". */
export type Typed = Record<string, string>

export function stepNamed(name: string | null): FormStep | undefined {
  return steps.find((step) => step === name)
}

export function stepAfter(step: FormStep): FormStep {
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)]!
}
