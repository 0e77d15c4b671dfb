import { Heart } from 'lucide-react'
import { favouriteTexts } from '~/app/texts/favourites'
import { useTexts } from '~/app/ui/useTexts'
import './favourites.css'

type Props = { offering: { id: string; title: string }; isSaved: boolean; to: string }

/** Keeps an offering to look at later, or no longer; `to` is the page to come back to. */
export function SaveButton({ offering: { id, title }, isSaved, to }: Props) {
  const t = useTexts(favouriteTexts)
  return (
    <form className="save" method="post" action={`/offerings/${id}/favourite${isSaved ? '/removal' : ''}`}>
      <input type="hidden" name="to" value={to} />
      <button type="submit" className="quiet" aria-label={isSaved ? t.unsaveThis(title) : t.saveThis(title)}>
        <Heart aria-hidden="true" size={20} className={isSaved ? 'heart-full' : undefined} />
        {isSaved ? t.saved : t.save}
      </button>
    </form>
  )
}
