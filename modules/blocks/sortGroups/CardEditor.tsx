import { useId } from 'react'
import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { editorTexts } from '../texts'
import type { Card, SortContent } from './sortGroups'
import { sortGroupsEditorTexts } from './texts'

type Props = Parameters<EditorView<SortContent>>[0] & { card: Card; place: number; change(card: Card): void }

/** One card in the form: its text, its group, and why it belongs there. */
export function CardEditor(props: Props) {
  const { language, problems = {}, card, place, change } = props
  const t = sortGroupsEditorTexts[language]
  const name = t.card(place + 1)
  return (
    <div className="option edit-option">
      <div>
        <EditorField
          quiet
          label={name}
          placeholder={name}
          path={`cards.${place}.text`}
          value={card.text}
          onChange={(text) => change({ ...card, text })}
          problem={problems[`cards.${place}.text`]}
          maxLength={200}
        />
        <Home {...props} name={name} />
        <EditorField
          className="edit-feedback"
          label={editorTexts[language].feedback}
          about={name}
          placeholder={t.feedbackHint}
          path={`cards.${place}.feedback`}
          value={card.feedback}
          onChange={(feedback) => change({ ...card, feedback })}
          problem={problems[`cards.${place}.feedback`]}
          maxLength={500}
        />
      </div>
    </div>
  )
}

function Home({ content, language, problems = {}, card, place, change, name }: Props & { name: string }) {
  const t = sortGroupsEditorTexts[language]
  const id = useId()
  const path = `cards.${place}.group`
  return (
    <div className="edit-home">
      <label htmlFor={id}>
        {t.home}
        <span className="visually-hidden"> {name}</span>
      </label>
      <select
        id={id}
        data-path={path}
        value={card.group}
        aria-invalid={problems[path] ? true : undefined}
        aria-describedby={problems[path] ? `${id}-problem` : undefined}
        onChange={(event) => change({ ...card, group: event.target.value })}
      >
        <option value="">{t.chooseHome}</option>
        {content.groups.map((group, at) => (
          <option key={group.id} value={group.id}>
            {group.name || t.group(at + 1)}
          </option>
        ))}
      </select>
      <EditorProblem id={`${id}-problem`} text={problems[path]} />
    </div>
  )
}
