import type { LearnerView } from '../block'
import type { FormulaContent } from './formula'
import { MathFormula } from './MathFormula'
import { formulaTexts } from './texts'

/** A formula and what its letters mean. It is made when a module is published: a package needs no script for it. */
export const FormulaView: LearnerView<FormulaContent, never> = ({ content, language }) => {
  const { formula, spoken, terms } = content
  const t = formulaTexts[language]
  const math = <MathFormula typed={formula} language={language} isLarge />
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: there is nothing to fill in. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long formula scrolls, also by keyboard. */}
      <div className="formula" role="group" aria-label={t.formula} tabIndex={0}>
        {spoken.trim() === '' ? (
          math
        ) : (
          <div role="img" aria-label={spoken}>
            {math}
          </div>
        )}
      </div>
      {terms.length > 0 && (
        <>
          <p>{t.where}</p>
          <dl className="formula-terms">
            {terms.map(({ id, symbol, meaning, unit }) => (
              <div key={id}>
                <dt>
                  <MathFormula typed={symbol} language={language} />
                </dt>
                <dd>
                  <span>{meaning}</span>
                  {unit.trim() !== '' && (
                    <>
                      {` ${t.in} `}
                      <span>{unit}</span>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
