import { Icon } from '../Icon'

/** Right or wrong, in a sign and a word. */
export function Mark({ isRight, word }: { isRight: boolean; word: string }) {
  return (
    <span className={isRight ? 'right' : 'wrong'}>
      <span className="option-mark">
        <Icon name={isRight ? 'right' : 'wrong'} />
        {word}
      </span>
    </span>
  )
}
