import { assignmentsTexts } from '~/app/texts/assignments'
import { dayText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import { type Offered, Plate } from './ChooseModule'

type Props = {
  offering: Offered
  address: string
  batchId: string
  values: { isEverybody: boolean; text: string; dueOn: string }
  preview: { people: { id: string; name: string }[]; following: number; finished: number; assigned: number }
}

/** The last step: whom it touches, before it is done. */
export function Check({ offering, address, batchId, values: { isEverybody, text, dueOn }, preview }: Props) {
  const language = useLanguage()
  const t = assignmentsTexts[language]
  const { people, following, finished, assigned } = preview
  const sentences = [
    t.touches(people.length),
    following > 0 && t.following(following),
    finished > 0 && t.finished(finished),
    assigned > 0 && t.assignedBefore(assigned),
  ]
  return (
    <form method="post" action={address} className="assign-check">
      <h2>{t.checkTitle}</h2>
      <p className="assign-what">
        <strong>{offering.title}</strong>
        <Plate offering={offering} />
      </p>
      <p>{dueOn ? t.dueOn(dayText(Date.parse(dueOn), language)) : t.withoutDate}</p>
      <p className="assign-touches">{sentences.filter(Boolean).join(' ')}</p>
      <details open={people.length <= 12}>
        <summary>{t.names}</summary>
        <ul>
          {people.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      </details>
      <input type="hidden" name="batchId" value={batchId} />
      <input type="hidden" name="people" value={people.map(({ id }) => id).join(' ')} />
      <input type="hidden" name="who" value={isEverybody ? 'everybody' : 'some'} />
      <input type="hidden" name="text" value={text} />
      <input type="hidden" name="dueOn" value={dueOn} />
      <div className="actions">
        <button name="do" value="assign" type="submit">
          {t.confirm}
        </button>
        <button className="second" name="do" value="change" type="submit">
          {t.change}
        </button>
      </div>
    </form>
  )
}
