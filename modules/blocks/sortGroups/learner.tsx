import type { LearnerView } from '../block'
import { Carried } from '../Carried'
import { Icon } from '../Icon'
import type { Pairing } from '../pairing'
import { shuffled } from '../shuffle'
import { blockTexts } from '../texts'
import { useCarry } from '../useCarry'
import { type Card, nameOf, type SortContent } from './sortGroups'
import { sortGroupsTexts } from './texts'

type Props = Parameters<LearnerView<SortContent, Pairing>>[0]

/** Cards that each say their group; where there is room they are also dragged into boxes. No card ever moves away. */
export const SortGroupsView: LearnerView<SortContent, Pairing> = (props) => {
  const { content, answer = {}, onAnswer, stage, seed, language } = props
  const t = sortGroupsTexts[language]
  const put = (card: string, group: string) => onAnswer({ ...answer, [card]: group })
  const { area, carried, pick } = useCarry<HTMLDivElement>(put)
  const isOpen = stage === 'open'
  const left = content.cards.filter(({ id }) => answer[id] === undefined).length
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">
        {stage === 'static' ? t.tick : t.how} {isOpen && <span className="sort-drag">{t.orDrag}</span>}
      </p>
      <div className={isOpen ? 'sort sort-open' : 'sort'} ref={area}>
        <div className="sort-cards">
          {shuffled(content.cards, seed).map((card) => (
            <CardRow
              key={card.id}
              {...props}
              {...{ card, pick }}
              isCarried={carried?.id === card.id}
              put={(group) => put(card.id, group)}
            />
          ))}
        </div>
        {isOpen && <Boxes {...{ content, answer }} over={carried?.over} />}
        <Carried carried={carried} text={textOf(content, carried?.id)} />
      </div>
      {isOpen && (
        <p className="question-how sort-left" role="status">
          {left > 0 && left < content.cards.length && t.left(left)}
        </p>
      )}
    </fieldset>
  )
}

type RowProps = Props & {
  card: Card
  pick: ReturnType<typeof useCarry>['pick']
  isCarried: boolean
  put(group: string): void
}

function CardRow({ id, content, card, answer = {}, stage, language, pick, isCarried, put }: RowProps) {
  const chosen = answer[card.id]
  const isJudged = stage === 'checked' || stage === 'revealed'
  const mark = !isJudged ? '' : chosen === card.group ? 'right' : 'wrong'
  return (
    <fieldset className={`sort-card ${mark} ${chosen ? 'sort-done' : ''} ${isCarried ? 'step-dragged' : ''}`}>
      <legend>
        {stage === 'open' && (
          <span className="sort-handle" onPointerDown={pick(card.id)}>
            <Icon name="drag" />
          </span>
        )}
        {card.text}
      </legend>
      <span className="sort-choices">
        {content.groups.map((group) => (
          <label className="option" key={group.id}>
            <input
              type="radio"
              name={`${id}-${card.id}`}
              checked={chosen === group.id}
              disabled={isJudged}
              onChange={() => put(group.id)}
            />
            <span className="option-text">{group.name}</span>
          </label>
        ))}
      </span>
      {mark && (
        <span className="option-mark">
          <Icon name={mark} />
          {blockTexts[language][mark]}
        </span>
      )}
      {stage === 'revealed' && mark === 'wrong' && (
        <span className="sort-home">{sortGroupsTexts[language].belongsTo(nameOf(content, card.group))}</span>
      )}
    </fieldset>
  )
}

// For the eye and the pointer: the cards themselves say where they are.
function Boxes({ content, answer, over }: { content: SortContent; answer: Pairing; over: string | undefined }) {
  return (
    <div className="sort-boxes" aria-hidden="true">
      {content.groups.map((group) => (
        <div className={over === group.id ? 'sort-box drop-over' : 'sort-box'} data-drop={group.id} key={group.id}>
          <strong>{group.name}</strong>
          {content.cards
            .filter(({ id }) => answer[id] === group.id)
            .map((card) => (
              <span key={card.id}>{card.text}</span>
            ))}
        </div>
      ))}
    </div>
  )
}

function textOf({ cards }: SortContent, id: string | undefined) {
  return cards.find((card) => card.id === id)?.text ?? ''
}
