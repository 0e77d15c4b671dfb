import { participantsTexts } from '~/app/texts/participants'
import { SelectField, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Followed } from '~/modules/progress/followed'
import { noCompany, type ParticipantsQuery, participantSorts, stateFilters } from '~/modules/progress/participantsQuery'

type Props = {
  query: ParticipantsQuery
  followed: Followed
  all: Followed[]
  choices: { modules: { id: string; title: string }[]; companies: { id: string; name: string }[] }
}

/** A plain GET form: what is chosen stands in the address, so that it can be kept and shared. */
export function Filter({ query, followed, all, choices }: Props) {
  const t = useTexts(participantsTexts)
  const companies = choices.companies.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <form className="participants-filter" method="get" action="/participants">
      {all.length > 1 && (
        <SelectField
          label={t.organisation}
          name="organisation"
          defaultValue={followed.organisationId}
          options={all.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      )}
      <SelectField
        label={t.module}
        name="module"
        defaultValue={query.module}
        options={[
          { value: '', label: t.allModules },
          ...choices.modules.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {followed.as === 'hub' && (
        <SelectField
          label={t.company}
          name="company"
          defaultValue={query.company}
          options={[{ value: '', label: t.allCompanies }, ...companies, { value: noCompany, label: t.noCompany }]}
        />
      )}
      <SelectField
        label={t.state}
        name="state"
        defaultValue={query.state}
        options={[
          { value: '', label: t.allStates },
          ...stateFilters.map((state) => ({ value: state, label: t.states[state] })),
        ]}
      />
      <TextField label={t.text} name="text" type="search" defaultValue={query.text} />
      <div className="participants-sort">
        <SelectField
          label={t.sort}
          name="sort"
          defaultValue={query.sort}
          options={participantSorts.map((sort) => ({ value: sort, label: t.columns[sort] }))}
        />
      </div>
      {query.order === 'down' && <input type="hidden" name="order" value="down" />}
      <div className="actions">
        <button type="submit">{t.show}</button>
        <a className="button quiet" href="/participants">
          {t.clear}
        </a>
      </div>
    </form>
  )
}
