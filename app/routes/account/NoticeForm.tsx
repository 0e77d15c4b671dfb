import { noticesTexts } from '~/app/texts/notices'
import { SelectField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import { type NoticeKind, type NoticeWay, noticeKinds, noticeWays } from '~/modules/coordination/notices/kinds'
import '../notices/notices.css'

type Props = { ways: Record<NoticeKind, NoticeWay>; limits: { organisation: string; kind: string; most: string }[] }

/** How somebody wants to hear of each kind, and what their organisations do not allow. */
export function NoticeForm({ ways, limits }: Props) {
  const t = useTexts(noticesTexts)
  const options = noticeWays.map((value) => ({ value, label: t.ways[value] }))
  return (
    <section id="notices">
      <h2>{t.choicesTitle}</h2>
      <p>{t.choicesText}</p>
      <form method="post">
        <input type="hidden" name="form" value="notices" />
        <div className="notice-ways">
          {noticeKinds.map((kind) => (
            <SelectField key={kind} label={t.kinds[kind]} name={kind} options={options} defaultValue={ways[kind]} />
          ))}
        </div>
        <button type="submit">{t.save}</button>
      </form>
      {limits.length > 0 && (
        <>
          <p>{t.limitedTitle}</p>
          <ul>
            {limits.map(({ organisation, kind, most }) => (
              <li key={organisation + kind}>
                {t.limited(organisation, t.kinds[kind as NoticeKind], t.mosts[most as 'digest' | 'app'])}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
