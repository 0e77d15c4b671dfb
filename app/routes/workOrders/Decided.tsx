import { workOrderTexts } from '~/app/texts/workOrders'
import { dayText } from '~/app/ui/dates'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { OrderRow } from './Order'

/** What was said of work orders lately, by whom. */
export function Decided({ orders }: { orders: OrderRow[] }) {
  const language = useLanguage()
  const t = workOrderTexts[language]
  if (orders.length === 0) return null
  return (
    <section className="decided">
      <h2>{t.decided}</h2>
      <ul>
        {orders.map(({ id, name, title, isDone, signedBy, signedAt, answer }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>, {title}
            </p>
            <State
              tone={isDone ? 'passed' : 'busy'}
              label={(isDone ? t.doneBy : t.againBy)(signedBy ?? '', dayText(signedAt!, language))}
            />
            {answer && <p className="as-typed">{answer}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
