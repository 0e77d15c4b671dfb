import { useState } from 'react'
import type { LearnerView } from '../block'
import { Icon } from '../Icon'
import { Lines } from '../parts/Lines'
import type { EmbedContent } from './embed'
import { sites } from './sites'
import { embedTexts } from './texts'

type Props = Parameters<LearnerView<EmbedContent, never>>[0]

/** The site is asked for only after a press on its button, for then it sees who is there. */
export const EmbedView: LearnerView<EmbedContent, never> = (props) => {
  const { content } = props
  return (
    <figure className="media">
      <figcaption>{content.title}</figcaption>
      <Lines text={content.text} />
      {content.site !== '' && <Away key={content.itemId} {...props} site={sites[content.site]} />}
    </figure>
  )
}

type AwayProps = Props & { site: (typeof sites)['phet'] }

function Away({ content, stage, language, site }: AwayProps) {
  const t = embedTexts[language]
  const [isLoaded, setLoaded] = useState(false)
  const page = site.page(content.itemId)
  return (
    <>
      {isLoaded && (
        <iframe
          className="media-frame"
          src={site.frame(content.itemId)}
          title={content.title}
          sandbox="allow-scripts allow-same-origin allow-forms allow-popups"
          allow="fullscreen"
          referrerPolicy="no-referrer"
          ref={(frame: HTMLIFrameElement | null) => frame?.focus()}
        />
      )}
      <div className="media-away">
        <p>{t.privacy(site.name, new URL(page).hostname)}</p>
        <p className="actions">
          {stage !== 'static' && !isLoaded && (
            <button type="button" onClick={() => setLoaded(true)}>
              <Icon name="play" />
              {t.load(site.name)}
            </button>
          )}
          <a href={page} target="_blank" rel="noopener noreferrer">
            {t.elsewhere(site.name)}
          </a>
        </p>
      </div>
    </>
  )
}
