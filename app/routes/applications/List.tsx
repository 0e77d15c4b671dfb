import { useLoaderData } from '@remix-run/react'
import { boardTexts } from '~/app/texts/applications'
import { intakeTexts } from '~/app/texts/intake'
import { SelectField } from '~/app/ui/Field'
import { Pages } from '~/app/ui/Pages'
import { useLanguage } from '~/app/ui/useTexts'
import { perPage } from '~/modules/intake/pipeline/pipelineQuery'
import { daysSince } from '~/modules/intake/pipeline/waiting'
import { applicationStates } from '~/modules/intake/states'
import { pipelineAddress } from './address'
import { Marks } from './Card'
import type { loader } from './page'

/** The same people in rows, to choose several from. */
export function List() {
  const language = useLanguage()
  const t = boardTexts[language]
  const words = intakeTexts[language]
  const { rows, query, found, now } = useLoaderData<typeof loader>()
  if (rows.length === 0) return null
  return (
    <form method="post" action="/applications/several">
      <input type="hidden" name="back" value={pipelineAddress(query, { page: query.page })} />
      <div className="several">
        <SelectField
          label={t.several}
          name="to"
          defaultValue="admitted"
          options={applicationStates.map((state) => ({ value: state, label: words.states[state] }))}
        />
        <button className="second" name="do" value="preview" type="submit">
          {t.preview}
        </button>
      </div>
      <div className="table-frame">
        <table className="applications-table">
          <thead>
            <tr>
              <th>
                <SelectAll />
              </th>
              <th>{t.name}</th>
              <th>{t.state}</th>
              <th>{t.waiting}</th>
              <th>{t.company}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-urgent={row.urgency === 0 || undefined}>
                <td>
                  <input type="checkbox" name="id" value={row.id} aria-label={t.select(row.name || t.erased)} />
                </td>
                <th scope="row">
                  <a href={`/applications/${row.id}`}>{row.name || t.erased}</a>
                  <span className="hint">{row.title}</span>
                </th>
                <td>
                  {words.states[row.state]}
                  <span className="hint">{t.days(daysSince(row.since, now))}</span>
                </td>
                <td>
                  <Marks row={row} />
                </td>
                <td>{row.company}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages
        page={query.page}
        perPage={perPage}
        shown={rows.length}
        total={found}
        address={(page) => pipelineAddress(query, { page })}
      />
    </form>
  )
}

function SelectAll() {
  const t = boardTexts[useLanguage()]
  return (
    <input
      type="checkbox"
      aria-label={t.selectAll}
      onChange={({ currentTarget }) => {
        for (const box of currentTarget.form!.querySelectorAll<HTMLInputElement>('input[name="id"]'))
          box.checked = currentTarget.checked
      }}
    />
  )
}
