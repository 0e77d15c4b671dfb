import { assignmentsTexts } from '~/app/texts/assignments'
import { DueState } from '~/app/ui/DueDate'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { ownOrders } from '~/modules/coordination/rules/ownOrders.server'

/** The work orders that an organisation asks of a learner. */
export function AskedOrders({ orders }: { orders: Awaited<ReturnType<typeof ownOrders>> }) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  if (orders.length === 0) return null
  return (
    <section className="learning-list">
      <h2>{t.orders}</h2>
      <ul>
        {orders.map(({ id, title, path, slug, dueOn, organisation }) => (
          <li key={id}>
            <div>
              <h3>{title}</h3>
              <p className="assigned-by">
                <span>
                  {[t.assignedBy(organisation), dueOn && t.dueBy(dayText(Date.parse(dueOn), language))]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                {dueOn && <DueState dueOn={dueOn} isDone={false} />}
              </p>
            </div>
            <a className="button second" href={`/paths/${slug}`} aria-label={t.orderOf(title, path)}>
              {t.openOrder}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
