// What a posting pays, a line for each salary it states.

import type { ReactNode } from 'react'
import type { Posting } from '../../../shared/model.ts'
import type { Salary, Warning } from '../../../shared/posting.ts'
import { annualText, salaryText } from '../../../shared/salaryText.ts'
import { locale } from '../../words/dates.ts'
import { loudWarningsOf } from '../../words/postingWarnings.ts'
import { Fact, type FactProps } from '../correct/Fact.tsx'
import { textHint } from './textHint.tsx'

export function SalaryFacts({ posting }: { posting: Posting }) {
  const warnings = loudWarningsOf(posting, 'salaries')
  const correct = { posting, field: 'salary' } as const
  if (posting.salaries.length === 0)
    return (
      <Fact
        label="Salary"
        value={null}
        warnings={warnings}
        correct={correct}
        remark={textHint(posting, 'salary')}
      />
    )
  return posting.salaries.map((salary, index) => (
    <SalaryFact
      key={index}
      salary={salary}
      {...(index === 0 ? { warnings, correct, hint: textHint(posting, 'salary') } : { warnings: [] })}
    />
  ))
}

interface SalaryFactProps extends Pick<FactProps, 'correct'> {
  salary: Salary
  warnings: readonly Warning[]
  /** What the text says of it, where nothing else names an amount. */
  hint?: ReactNode
}

function SalaryFact({ salary, warnings, correct, hint }: SalaryFactProps) {
  const text = salaryText(salary, locale)
  const annual = annualText(salary, locale)
  const hasAmount = salary.min !== null || salary.max !== null || salary.qualifier === 'text_only'
  return (
    <Fact
      label={salary.kind === 'estimated' ? 'Salary (estimate)' : 'Salary'}
      isFigure
      warnings={warnings}
      {...(correct ? { correct } : {})}
      value={hasAmount ? text.replace(/ \(estimate\)$/, '') : null}
      remark={
        <>
          {salary.kind === 'estimated' && 'The site’s estimate, not the employer’s word.'}
          {annual !== null && (
            <span title="For comparing only: the figure above is what is stated">{annual}</span>
          )}
          {hint}
        </>
      }
    />
  )
}
