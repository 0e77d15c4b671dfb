import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { route } from '~/app/access'
import { ownApplicationTexts } from '~/app/texts/ownApplication'
import { EmptyState } from '~/app/ui/EmptyState'
import { useTexts } from '~/app/ui/useTexts'

export const handle = route({ access: { GET: 'everyone' }, scripts: false, partOf: 'catalogue' })

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Leerbank` },
  { name: 'robots', content: 'noindex' },
]

export function loader({ context }: LoaderFunctionArgs) {
  return { title: ownApplicationTexts[context.language].erasedTitle }
}

/** Where a candidate comes whose data were erased: their own page is not there any more. */
export default function Erased() {
  const t = useTexts(ownApplicationTexts)
  return (
    <EmptyState
      drawing="gap"
      title={t.erasedTitle}
      text={t.erasedText}
      action={{ to: '/catalogue', label: t.toCatalogue }}
    />
  )
}
