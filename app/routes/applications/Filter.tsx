import { Form } from '@remix-run/react'
import { boardTexts, pipelineTexts } from '~/app/texts/applications'
import { intakeTexts } from '~/app/texts/intake'
import { SelectField, TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { PipelineQuery } from '~/modules/intake/pipeline/pipelineQuery'
import { waitedFor } from '~/modules/intake/pipeline/waiting'
import { applicationStates } from '~/modules/intake/states'
import { pipelineAddress } from './address'

type Props = { query: PipelineQuery; programmes: { id: string; title: string }[] }

/** What is chosen stands in the address, so that it can be kept and shared, with or without a program. */
export function Filter({ query, programmes }: Props) {
  const t = useTexts(boardTexts)
  const waits = useTexts(pipelineTexts).waits
  const states = useTexts(intakeTexts).states
  const any = { value: '', label: t.all }
  return (
    // Another address begins with its own choices, not with what was chosen before.
    <Form className="board-filter" method="get" action="/applications" key={pipelineAddress(query)}>
      {query.view === 'list' && <input type="hidden" name="view" value="list" />}
      <SelectField
        label={t.programme}
        name="programme"
        defaultValue={query.programme}
        options={[any, ...programmes.map(({ id, title }) => ({ value: id, label: title }))]}
      />
      <SelectField
        label={t.state}
        name="state"
        defaultValue={query.state ?? (query.view === 'list' ? 'open' : '')}
        options={[
          { value: query.view === 'list' ? 'all' : '', label: t.anyState },
          { value: 'open', label: t.open },
          ...applicationStates.map((state) => ({ value: state, label: states[state] })),
        ]}
      />
      <SelectField
        label={t.waiting}
        name="waiting"
        defaultValue={query.waiting}
        options={[any, ...waitedFor.map((who) => ({ value: who, label: waits[who] }))]}
      />
      <SelectField
        label={t.task}
        name="task"
        defaultValue={query.task}
        options={[any, { value: 'due', label: t.due }, { value: 'open', label: t.openTask }]}
      />
      <TextField label={t.text} name="text" type="search" defaultValue={query.text} />
      <div className="actions">
        <button type="submit">{t.show}</button>
        <a className="button quiet" href={query.view === 'list' ? '/applications?view=list' : '/applications'}>
          {t.clear}
        </a>
      </div>
    </Form>
  )
}
