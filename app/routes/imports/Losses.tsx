import { CircleCheck, CircleMinus, Replace } from 'lucide-react'
import { importScreenTexts } from '~/app/texts/imports'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { LossGroup } from '~/modules/authoring/imports/lossGroups'
import { importTexts } from '~/modules/authoring/imports/texts'

type Props = { groups: LossGroup[]; isSlides: boolean }

/** What of a file does not come across, and what comes across in another form: how often, where, and what to do. */
export function Losses({ groups, isSlides }: Props) {
  const t = useTexts(importScreenTexts)
  const lost = groups.filter((group) => !group.isChanged)
  const changed = groups.filter((group) => group.isChanged)
  if (groups.length === 0)
    return (
      <p className="import-all">
        <CircleCheck aria-hidden="true" size={20} />
        {t.lostNothing}
      </p>
    )
  return (
    <div className="import-losses">
      {lost.length > 0 && (
        <section>
          <h2>{t.lostTitle}</h2>
          <Groups groups={lost} isSlides={isSlides} />
        </section>
      )}
      {changed.length > 0 && (
        <section>
          <h2>{t.changedTitle}</h2>
          <Groups groups={changed} isSlides={isSlides} />
        </section>
      )}
    </div>
  )
}

function Groups({ groups, isSlides }: Props) {
  const t = useTexts(importScreenTexts)
  const language = useLanguage()
  const { losses } = importTexts[language]
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <ul className="losses">
      {groups.map(({ kind, isChanged, count, pages, details }) => {
        const Icon = isChanged ? Replace : CircleMinus
        const place = t.onPages(list.format(pages.map(String)), isSlides, pages.length)
        return (
          <li key={kind}>
            <Icon aria-hidden="true" size={20} />
            <div>
              <p>
                <strong>{losses[kind].name}</strong>
                {`: ${[place, ...(count > pages.length ? [t.times(count)] : [])].join(', ')}`}
              </p>
              <p className="hint">{losses[kind].what}</p>
              {details.length > 0 && (
                <ul className="loss-details">
                  {details.map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
