import { listTexts } from '~/app/texts/lists'
import { dateText } from '~/app/ui/dates'
import { State, type StateTone } from '~/app/ui/State'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { Column, Entry, ListName, Values } from '~/modules/catalogue/lists/adminList'
import { Source } from '../../catalogue/Costs'

type Props = { list: ListName; columns: Column[]; entries: Entry[]; today: string }

const dated = ['validFrom', 'validUntil', 'source', 'sourceDate']

/** The entries of a list, each with who says so and since when. */
export function EntryTable({ list, columns, entries, today }: Props) {
  const t = useTexts(listTexts)
  const names = t.lists[list]!.columns
  const [first, ...rest] = columns.filter(({ name, kind }) => kind !== 'code' && !dated.includes(name)) as [
    Column,
    ...Column[],
  ]
  const code = columns.find(({ kind }) => kind === 'code')
  const isDated = columns.some(({ name }) => name === 'validFrom')
  const shown = rest.slice(0, 2)
  return (
    <div className="table-frame">
      <table className="admin-table">
        <caption className="visually-hidden">{`${t.lists[list]!.title}: ${t.count(entries.length)}`}</caption>
        <thead>
          <tr>
            <th scope="col">{names[first.name]}</th>
            {shown.map(({ name }, place) => (
              <th key={name} scope="col" className={place > 0 || isDated ? 'wide' : undefined}>
                {names[name]}
              </th>
            ))}
            {isDated && <th scope="col">{t.state}</th>}
            <th scope="col" className="wide">
              {names.source}
            </th>
            {isDated && (
              <th scope="col" className="wide">
                {t.used}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, uses, values }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/admin/lists/${list}/entries/${encodeURIComponent(id)}`}>{values[first.name]}</a>
                {code && <span className="entry-code">{values[code.name]}</span>}
                <span className="entry-code narrow">
                  <Origin values={values} />
                </span>
              </th>
              {shown.map((column, place) => (
                <td key={column.name} className={place > 0 || isDated ? 'wide' : undefined}>
                  {cellWords(values[column.name]!, column, t)}
                </td>
              ))}
              {isDated && (
                <td>
                  <Holds values={values} today={today} />
                </td>
              )}
              <td className="wide">
                <Origin values={values} />
              </td>
              {isDated && <td className="wide">{t.uses(uses)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function cellWords(value: string, { kind }: Column, t: { yes: string; no: string }) {
  return kind === 'yesNo' ? (value ? t.yes : t.no) : value
}

function Holds({ values, today }: { values: Values; today: string }) {
  const language = useLanguage()
  const t = listTexts[language]
  const { validFrom = '', validUntil = '' } = values
  const state = validFrom > today ? 'later' : validUntil && validUntil < today ? 'ended' : 'holds'
  const tones: Record<typeof state, StateTone> = { holds: 'passed', later: 'near', ended: 'none' }
  const from = dateText(validFrom, language)
  return (
    <>
      <State tone={tones[state]} label={t[state]} />
      <span className="entry-code">{validUntil ? t.period(from, dateText(validUntil, language)) : t.from(from)}</span>
    </>
  )
}

function Origin({ values: { source = '', sourceDate } }: { values: Values }) {
  const language = useLanguage()
  if (!sourceDate) return <Source source={source} />
  return `${source}, ${dateText(sourceDate, language)}`
}
