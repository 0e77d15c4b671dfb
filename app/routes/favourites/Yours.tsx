import { GraduationCap, Heart } from 'lucide-react'
import { favouriteTexts } from '~/app/texts/favourites'
import { useTexts } from '~/app/ui/useTexts'
import { SaveButton } from './SaveButton'

type Props = {
  offering: { id: string; title: string; slug: string }
  signedIn: boolean
  isSaved: boolean
  isLearnt: boolean
}

/** What an offering is to who looks at it: kept, and among what they learn. */
export function Yours({ offering, signedIn, isSaved, isLearnt }: Props) {
  const t = useTexts(favouriteTexts)
  const to = `/catalogue/${offering.slug}`
  return (
    <div className="yours">
      {signedIn ? (
        <SaveButton offering={offering} isSaved={isSaved} to={to} />
      ) : (
        <a href={`/sign-in?to=${encodeURIComponent(to)}`}>
          <Heart aria-hidden="true" size={20} />
          {t.signInToSave}
        </a>
      )}
      {isLearnt && (
        <a href="/learning">
          <GraduationCap aria-hidden="true" size={20} />
          {t.inLearning}
        </a>
      )}
    </div>
  )
}
