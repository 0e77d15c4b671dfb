import { offeringTexts } from '~/app/texts/offering'
import { offeringFormTexts } from '~/app/texts/offeringForm'
import { useLanguage } from '~/app/ui/useTexts'
import type { Level } from '~/db/tables'
import type { Choices } from '~/modules/catalogue/editing/choices.server'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import type { FieldName } from '~/modules/catalogue/editing/fields'

export type Option = { value: string; label: string }

/** What can be chosen in a field of which one value is chosen; undefined for a field in which is typed. */
export function useOptions(field: FieldName, offering: EditableOffering, choices: Choices): Option[] | undefined {
  const language = useLanguage()
  const t = offeringFormTexts[language]
  const { levels: levelNames, nlqf } = offeringTexts[language]
  const nameOf = ({ nameNl, nameEn }: { nameNl: string; nameEn: string }) => (language === 'nl' ? nameNl : nameEn)
  const lineOf = ({ lineNl, lineEn }: { lineNl: string; lineEn: string }) => (language === 'nl' ? lineNl : lineEn)
  const dated = <Row extends { id: string; holds: boolean }>(rows: Row[], labelOf: (row: Row) => string) => [
    { value: '', label: t.notChosen },
    ...rows.map((row) => ({ value: row.id, label: row.holds ? labelOf(row) : t.ended(labelOf(row)) })),
  ]
  switch (field) {
    case 'language':
      return optionsOf(t.languages)
    case 'startKind':
      return optionsOf(t.startKinds)
    case 'level':
      return [
        { value: '', label: offering.moduleId ? t.asInModule(nameOfLevel(offering.moduleLevel)) : t.noLevel },
        ...optionsOf(levelNames),
      ]
    case 'themeId':
      return dated(choices.themeId, (row) => (lineOf(row) ? t.line(lineOf(row), nameOf(row)) : nameOf(row)))
    case 'nlqf':
      return dated(choices.nlqf, (row) => `${nlqf(row.level)}: ${nameOf(row)}`)
    case 'crebo':
      return dated(choices.crebo, ({ code, name, level }) => `${code} ${name} (mbo ${level})`)
    default:
      return undefined
  }

  function nameOfLevel(level: Level | null) {
    return level ? levelNames[level] : t.noLevel
  }
}

function optionsOf(words: Record<string, string>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
