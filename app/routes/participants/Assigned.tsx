import { assignmentsTexts } from '~/app/texts/assignments'
import { DueState } from '~/app/ui/DueDate'
import { dayText } from '~/app/ui/dates'
import { Notice } from '~/app/ui/Notice'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { batch } from '~/modules/progress/assigning/batch.server'
import type { unseenAssignments } from '~/modules/progress/assigning/unseenAssignments.server'

type News = { given: Awaited<ReturnType<typeof batch>>; done: string | null }

/** What was just assigned, with the way back, or that it was taken back. */
export function AssignmentNews({ given, done }: News) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  if (given)
    return (
      <Notice kind="done">
        <p>
          {t.given(given.title, given.people)}
          {given.dueOn && ` ${t.dueOn(dayText(Date.parse(given.dueOn), language))}.`}
        </p>
        <form method="post" action={`/assignments/batches/${given.batchId}/withdrawal`}>
          <button className="second" type="submit">
            {t.undo}
          </button>
        </form>
      </Notice>
    )
  if (done === 'undone' || done === 'withdrawn') return <Notice kind="done">{t[done]}</Notice>
  return null
}

type Row = Awaited<ReturnType<typeof unseenAssignments>>[number]

/** Who was assigned something and is in no row, because how far they are is not for this organisation. */
export function Unseen({ list }: { list: Row[] }) {
  const t = useTexts(assignmentsTexts)
  if (list.length === 0) return null
  return (
    <section className="unseen">
      <h2>{t.unseen}</h2>
      <p>{t.unseenText}</p>
      <ul>
        {list.map((row) => (
          <UnseenRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function UnseenRow({ row: { id, name, module, dueOn } }: { row: Row }) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span>{module}</span>
        <span>{dueOn ? t.dueOn(dayText(Date.parse(dueOn), language)) : t.withoutDate}</span>
      </div>
      <form method="post" action={`/assignments/${id}/withdrawal`}>
        <button className="second" type="submit" aria-label={t.takeBackFrom(name)}>
          {t.takeBack}
        </button>
      </form>
    </li>
  )
}

type Asked = { id: string; organisationId: string; dueOn: string | null; assignedAt: number; by: string }
type OfOne = { asked: Asked[]; name: string; isDone: boolean; address: (organisationId: string) => string }

/** What organisations that one follows for asked of one participant, and what can be done about it. */
export function AskedOf({ asked, name, isDone, address }: OfOne) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  return (
    <section className="unseen">
      <h2>{t.assigned}</h2>
      <ul>
        {asked.map(({ id, organisationId, dueOn, assignedAt, by }) => (
          <li key={id}>
            <div>
              <strong>{dueOn ? t.dueOn(dayText(Date.parse(dueOn), language)) : t.withoutDate}</strong>
              {dueOn && <DueState dueOn={dueOn} isDone={isDone} />}
              <span className="hint">{t.assignedOn(dayText(assignedAt, language), by)}</span>
            </div>
            <div className="actions">
              <a className="button second" href={address(organisationId)}>
                {t.newDate}
              </a>
              <form method="post" action={`/assignments/${id}/withdrawal`}>
                <button className="second" type="submit" aria-label={t.takeBackFrom(name)}>
                  {t.takeBack}
                </button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
