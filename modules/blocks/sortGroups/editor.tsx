import type { EditorView } from '../block'
import { EditorField, EditorProblem } from '../EditorField'
import { EditorList } from '../EditorList'
import { QuestionForm } from '../QuestionForm'
import { CardEditor } from './CardEditor'
import { fewestCards, fewestGroups, mostCards, mostGroups } from './schema'
import { emptyCard, emptyGroup, type Group, type SortContent } from './sortGroups'
import { sortGroupsEditorTexts } from './texts'

type Props = Parameters<EditorView<SortContent>>[0]

export const SortGroupsEditor: EditorView<SortContent> = (props) => {
  return (
    <QuestionForm {...props}>
      <Groups {...props} />
      <Cards {...props} />
      <p className="hint">{sortGroupsEditorTexts[props.language].partial}</p>
    </QuestionForm>
  )
}

function Groups({ content, onChange, language, problems = {} }: Props) {
  const t = sortGroupsEditorTexts[language]
  const { groups, groupsMade } = content
  return (
    <fieldset>
      <legend>{t.groups}</legend>
      <EditorProblem text={problems.groups} />
      <EditorList
        items={groups}
        onChange={(next) => onChange(withGroups(content, next))}
        nameOf={(place) => t.group(place + 1)}
        add={{ label: t.addGroup, item: () => emptyGroup(groupsMade), most: mostGroups }}
        fewest={fewestGroups}
        language={language}
      >
        {(group, place, change) => (
          <div className="option edit-option">
            <EditorField
              quiet
              label={t.group(place + 1)}
              placeholder={t.group(place + 1)}
              path={`groups.${place}.name`}
              value={group.name}
              onChange={(name) => change({ ...group, name })}
              problem={problems[`groups.${place}.name`]}
              maxLength={60}
            />
          </div>
        )}
      </EditorList>
    </fieldset>
  )
}

function Cards(props: Props) {
  const { content, onChange, language, problems = {} } = props
  const t = sortGroupsEditorTexts[language]
  const { cards, cardsMade } = content
  return (
    <fieldset>
      <legend>{t.cards}</legend>
      <p className="question-how">{t.cardsHint}</p>
      <EditorProblem text={problems.cards} />
      <EditorList
        items={cards}
        onChange={(next) =>
          onChange({ ...content, cards: next, cardsMade: cardsMade + (next.length > cards.length ? 1 : 0) })
        }
        nameOf={(place) => t.card(place + 1)}
        add={{ label: t.addCard, item: () => emptyCard(cardsMade), most: mostCards }}
        fewest={fewestCards}
        language={language}
      >
        {(card, place, change) => <CardEditor {...{ ...props, card, place, change }} />}
      </EditorList>
    </fieldset>
  )
}

/** A card of a group that is taken away belongs nowhere until its author chooses again. */
function withGroups(content: SortContent, groups: Group[]): SortContent {
  const isThere = (id: string) => groups.some((group) => group.id === id)
  return {
    ...content,
    groups,
    groupsMade: content.groupsMade + (groups.length > content.groups.length ? 1 : 0),
    cards: content.cards.map((card) => (isThere(card.group) ? card : { ...card, group: '' })),
  }
}
