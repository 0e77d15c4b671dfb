import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '~/db/tables'
import type { BlockInstance } from '~/modules/blocks/block'
import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule, Term } from '~/modules/blocks/document'
import { learnerViewOf } from '~/modules/blocks/learnerViews'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { UnknownBlock } from '~/modules/blocks/UnknownBlock'
import { Glossary } from './Glossary'
import { moduleData } from './moduleData'
import { learnerTexts } from './texts'

/** A block as it reads on paper and without a script, in the element that the runtime takes over; no right answer in it. */
export function renderBlock(instance: BlockInstance, language: Language, media: MediaFiles = {}): string {
  return renderToStaticMarkup(
    <div className="block" data-block={instance.id} data-type={instance.type}>
      <StaticBlock {...{ instance, language, media }} />
    </div>,
  )
}

type StaticProps = { instance: BlockInstance; language: Language; media: MediaFiles }

function StaticBlock({ instance, language, media }: StaticProps) {
  const opened = openBlock(instance)
  if (!opened) return <UnknownBlock language={language} />
  const View = learnerViewOf(opened.type)
  const { id, content } = opened
  return (
    <View
      {...{ id, content, language, media }}
      seed={id}
      round={0}
      stage="static"
      answer={undefined}
      onAnswer={() => {
        throw new Error('A block on paper takes no answers.')
      }}
    />
  )
}

type Index = { module: LearningModule; pagesHtml: Record<string, string>; terms?: Term[] }

/** The whole index.html of a package; `pagesHtml` is the finished HTML of each page by its id. */
export function renderIndex({ module, pagesHtml, terms = [] }: Index): string {
  const { title, settings, pages } = module
  const t = learnerTexts[settings.language]
  const html = renderToStaticMarkup(
    <html lang={settings.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="learner.css" />
      </head>
      <body>
        <div id="top">
          <p className="plain-title">{title}</p>
          <noscript>
            <p className="plain-note">{t.withoutScript}</p>
          </noscript>
        </div>
        <main id="pages" aria-label={title}>
          {pages.filter(isSeen).map((page) => (
            <section key={page.id} data-page={page.id} data-kind={page.kind} aria-labelledby={`title-${page.id}`}>
              <h1 id={`title-${page.id}`} tabIndex={-1}>
                {page.title}
              </h1>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own renderer, which escapes. */}
              <div className="page-text" dangerouslySetInnerHTML={{ __html: pagesHtml[page.id] ?? '' }} />
            </section>
          ))}
        </main>
        {terms.length > 0 && <Glossary terms={terms} language={settings.language} />}
        <div id="bottom" />
        <script src="module.js" />
        <script src="learner.js" />
      </body>
    </html>,
  )
  return `<!doctype html>${html}\n`
}

function isSeen({ kind }: LearningModule['pages'][number]) {
  return kind !== 'bank'
}

/** module.js: the settings, the pages, the blocks of a module and the files that these show, for the runtime. */
export function moduleScript(module: LearningModule, media: MediaFiles): string {
  const json = JSON.stringify(moduleData(module, media))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  return `window.leerbank=${json}\n`
}
