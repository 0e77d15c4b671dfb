import type { Db } from '~/db/connection.server'
import { dutchDay } from '~/modules/people/dutchDay'
import type { EditableOffering } from './editableOffering.server'
import { asksFor, type FieldName } from './fields'
import type { OfferingFields } from './offeringSchema'

type Dated = { validFrom: string; validUntil: string | null }
export type Choices = Awaited<ReturnType<typeof choicesFor>>

/** What can be chosen from the dated lists today; what was chosen before stays among it, whether it still holds or not. */
export async function choicesFor(db: Db, { values }: Pick<EditableOffering, 'values'>, now = Date.now()) {
  const today = dutchDay(now)
  const offered = <Row extends Dated>(rows: Row[], idOf: (row: Row) => string, chosen: string) =>
    rows
      .map((row) => ({ ...row, id: idOf(row), holds: holds(row, today) }))
      .filter(({ id, holds }) => holds || chosen.split(' ').includes(id))
  const [themes, levels, crebos, grants, paths] = await Promise.all([
    db.selectFrom('theme').selectAll().orderBy('lineNl').orderBy('nameNl').execute(),
    db.selectFrom('nlqfLevel').selectAll().orderBy('level').execute(),
    db.selectFrom('crebo').selectAll().orderBy('name').execute(),
    db.selectFrom('fundingScheme').selectAll().orderBy('name').execute(),
    db.selectFrom('developmentPath').selectAll().orderBy('name').execute(),
  ])
  return {
    themeId: offered(themes, ({ id }) => id, values.themeId),
    nlqf: offered(levels, ({ level }) => String(level), values.nlqf),
    crebo: offered(crebos, ({ code }) => code, values.crebo),
    funding: offered(grants, ({ id }) => id, values.funding),
    developmentPaths: offered(paths, ({ id }) => id, values.developmentPaths),
  }
}

/** The fields in which something was chosen that no list has today. */
export async function wrongChoices(db: Db, found: EditableOffering, fields: OfferingFields, now: number) {
  const choices = await choicesFor(db, found, now)
  const chosen: [keyof Choices, string[]][] = [
    ['themeId', one(fields.themeId)],
    ['nlqf', one(fields.nlqf)],
    ['crebo', one(fields.crebo)],
    ['funding', fields.funding],
    ['developmentPaths', fields.developmentPaths],
  ]
  const known = (field: keyof Choices, id: string) => choices[field].some((choice) => choice.id === id)
  return chosen
    .filter(([field, ids]) => asksFor(found.kind, field) && ids.some((id) => !known(field, id)))
    .map(([field]): FieldName => field)
}

function one(value: string | number | null) {
  return value === null ? [] : [String(value)]
}

function holds({ validFrom, validUntil }: Dated, today: string) {
  return validFrom <= today && (validUntil === null || validUntil >= today)
}
