import { Check, RotateCcw } from 'lucide-react'
import { workOrderTexts } from '~/app/texts/workOrders'
import { dayText } from '~/app/ui/dates'
import { Field } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { waitingOrders } from '~/modules/paths/workOrders/waitingOrders.server'

export type OrderRow = Awaited<ReturnType<typeof waitingOrders>>[number]
type Props = { order: OrderRow; answer?: { note: string; error: string } }

/** One work order that waits: who did what and where, and the two things to say of it. */
export function Order({ order, answer }: Props) {
  const language = useLanguage()
  const t = workOrderTexts[language]
  const { id, name, company, title, place, task, note, path, tickedAt } = order
  return (
    <li className="order-card" id={id}>
      <h3>{name}</h3>
      <p className="order-title">{title}</p>
      <p className="hint">
        {[company, t.of(path), t.tickedOn(dayText(tickedAt, language))].filter(Boolean).join(' · ')}
      </p>
      {place && (
        <p>
          {t.place}: {place}
        </p>
      )}
      {note && (
        <blockquote>
          <p className="hint">{t.theirNote(name)}</p>
          <p className="as-typed">{note}</p>
        </blockquote>
      )}
      <details>
        <summary>{t.task}</summary>
        <p className="as-typed">{task}</p>
      </details>
      <form method="post" action={`/work-orders#${id}`}>
        <Field label={t.note} hint={t.noteHint} error={answer?.error}>
          {(parts) => <textarea name={`note ${id}`} rows={2} defaultValue={answer?.note ?? ''} {...parts} />}
        </Field>
        <div className="order-actions">
          <button name="do" value={`done ${id}`} type="submit">
            <Check aria-hidden="true" size={20} />
            {t.done}
            <span className="visually-hidden">{`: ${title}, ${name}`}</span>
          </button>
          <button className="second" name="do" value={`again ${id}`} type="submit">
            <RotateCcw aria-hidden="true" size={20} />
            {t.again}
            <span className="visually-hidden">{`: ${title}, ${name}`}</span>
          </button>
        </div>
      </form>
    </li>
  )
}
