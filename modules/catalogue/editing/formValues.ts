import type { Level, NewOffering, Offering, OfferingKind } from '~/db/tables'
import type { Skill } from '../readOffering.server'
import { asksFor, type FieldName, fieldGroups } from './fields'
import { type OfferingFields, offeringSchema } from './offeringSchema'
import { typedHours, typedPrice } from './price'

/** An offering as its form has it: what would be typed for what is stored, lists of choices with spaces between. */
export type FormValues = Record<FieldName, string>
type Chosen = { funding: string[]; developmentPaths: string[] }

export const allFields = Object.values(fieldGroups).flat() as FieldName[]

export function formValuesOf(offering: Offering, chosen: Chosen): FormValues {
  const { durationMinutes, priceCents, isOnline, consentNeeded } = offering
  const isFromModule = offering.moduleId !== null && offering.hasOwnLevel === 0
  const said = Object.fromEntries(
    allFields.map((field) => [field, textOf((offering as Record<string, unknown>)[field])]),
  ) as FormValues
  return {
    ...said,
    outcomes: (JSON.parse(offering.outcomes) as string[]).join('\n'),
    skills: (JSON.parse(offering.skills) as Skill[]).map(({ name, uri }) => (uri ? `${name} ${uri}` : name)).join('\n'),
    level: isFromModule ? '' : textOf(offering.level),
    isOnline: isOnline ? 'on' : '',
    consentNeeded: consentNeeded ? 'on' : '',
    durationHours: durationMinutes === null ? '' : typedHours(durationMinutes),
    price: priceCents === null ? '' : typedPrice(priceCents),
    funding: [...chosen.funding].sort().join(' '),
    developmentPaths: [...chosen.developmentPaths].sort().join(' '),
  }
}

/** What is stored, as the form would say it. */
export function fieldsIn(kind: OfferingKind, values: FormValues) {
  const filled = Object.entries(values).filter(([field, value]) => value !== '' && asksFor(kind, field as FieldName))
  return offeringSchema.parse({ title: '-', ...Object.fromEntries(filled) })
}

/** The columns for what a form of this kind said; what it does not ask stays as it is. */
export function columnsOf(kind: OfferingKind, fields: OfferingFields, ofModule?: Level | null): Partial<NewOffering> {
  const { outcomes, skills, durationHours, price, funding, developmentPaths, level, ...same } = fields
  const asked = Object.entries(same).filter(([field]) => asksFor(kind, field as FieldName))
  return {
    ...Object.fromEntries(asked),
    ...(asksFor(kind, 'outcomes') && { outcomes: JSON.stringify(outcomes) }),
    ...(asksFor(kind, 'skills') && { skills: JSON.stringify(skills) }),
    ...(asksFor(kind, 'durationHours') && { durationMinutes: durationHours }),
    ...(asksFor(kind, 'price') && { priceCents: price }),
    ...(asksFor(kind, 'level') && { level }),
    ...(kind === 'module' && { level: level ?? ofModule ?? null, hasOwnLevel: level ? 1 : 0 }),
    ...(kind === 'bbl' && { leerweg: 'bbl' as const }),
  }
}

function textOf(value: unknown) {
  return value === null || value === undefined ? '' : String(value)
}
