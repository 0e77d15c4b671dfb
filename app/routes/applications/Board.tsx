import { Form, Link, useLoaderData, useSubmit } from '@remix-run/react'
import { useState } from 'react'
import { boardTexts } from '~/app/texts/applications'
import { intakeTexts } from '~/app/texts/intake'
import { SelectField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { ApplicationState } from '~/db/intakeTables'
import { nextSteps } from '~/modules/intake/pipeline/nextSteps'
import type { Card as CardRow } from '~/modules/intake/pipeline/pipeline.server'
import { perColumn } from '~/modules/intake/pipeline/pipelineQuery'
import { pipelineAddress } from './address'
import { Card } from './Card'
import { MoveDialog } from './MoveDialog'
import type { loader } from './page'

type Moving = { card: CardRow; to?: ApplicationState }
type Column = { state: ApplicationState; count: number; cards: CardRow[] }

/** A column for each step. On a phone one at a time; a card is dragged, or put by its own button. */
export function Board() {
  const t = useTexts(boardTexts)
  const { columns, query, programmes } = useLoaderData<typeof loader>()
  const [moving, setMoving] = useState<Moving>()
  const [dragged, setDragged] = useState<CardRow>()
  const chosen = query.column ?? columns.find(({ count }) => count > 0)?.state
  const skippedOf = (card: CardRow) => programmes.find(({ id }) => id === card.offeringId)?.skipped ?? []
  const takes = (state: ApplicationState) =>
    dragged !== undefined && nextSteps(dragged.state, skippedOf(dragged)).includes(state)
  return (
    <>
      <p className="hint board-hint">{t.dragHint}</p>
      <ColumnChooser columns={columns} chosen={chosen} />
      <div className="board">
        {columns.map((column) => (
          <OneColumn
            key={column.state}
            column={column}
            isChosen={column.state === chosen}
            isTaking={takes(column.state)}
            onDrop={() => dragged && setMoving({ card: dragged, to: column.state })}
            onDrag={setDragged}
            onPut={(card) => setMoving({ card })}
          />
        ))}
      </div>
      {moving && <MoveDialog key={moving.card.id} {...moving} onClose={() => setMoving(undefined)} />}
    </>
  )
}

type ColumnProps = {
  column: Column
  isChosen: boolean
  isTaking: boolean
  onDrop: () => void
  onDrag: (card: CardRow | undefined) => void
  onPut: (card: CardRow) => void
}

function OneColumn({ column, isChosen, isTaking, onDrop, onDrag, onPut }: ColumnProps) {
  const t = useTexts(boardTexts)
  const names = useTexts(intakeTexts).states
  const { query } = useLoaderData<typeof loader>()
  const { state, count, cards } = column
  const all = query.column === state
  return (
    <section
      className="board-column"
      data-chosen={isChosen || undefined}
      data-taking={isTaking || undefined}
      aria-labelledby={`column-${state}`}
      onDragOver={(event) => isTaking && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        if (isTaking) onDrop()
      }}
    >
      <h2 id={`column-${state}`}>{t.column(names[state], count)}</h2>
      {count === 0 && <p className="hint">{t.emptyColumn}</p>}
      <ul>
        {cards.map((card) => (
          <Card key={card.id} card={card} onDrag={onDrag} onPut={onPut} />
        ))}
      </ul>
      {count > cards.length && (
        <Link className="button second" preventScrollReset to={pipelineAddress(query, { column: state })}>
          {t.showAll(count)}
        </Link>
      )}
      {all && count > perColumn && (
        <Link className="button quiet" preventScrollReset to={pipelineAddress(query, { column: undefined })}>
          {t.showLess}
        </Link>
      )}
    </section>
  )
}

/** Of a phone: which step is on the screen. */
function ColumnChooser({ columns, chosen }: { columns: Column[]; chosen?: ApplicationState }) {
  const t = useTexts(boardTexts)
  const names = useTexts(intakeTexts).states
  const { query } = useLoaderData<typeof loader>()
  const submit = useSubmit()
  const { column: _, page: __, ...rest } = query
  return (
    <Form
      className="board-chooser"
      method="get"
      action="/applications"
      onChange={(event) => submit(event.currentTarget)}
    >
      {Object.entries(rest).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SelectField
        key={chosen}
        label={t.chooser}
        name="column"
        defaultValue={chosen}
        options={columns.map(({ state, count }) => ({ value: state, label: t.column(names[state], count) }))}
      />
      <noscript>
        <button type="submit">{t.show}</button>
      </noscript>
    </Form>
  )
}
