import { useId } from 'react'
import { addToMonth, monthOf } from '#base/day.ts'
import type { FieldKind } from '#web/parts/draft.ts'
import { TypedField } from '#web/parts/typed-field.tsx'
import { useSession } from '#web/session/session-context.ts'
import { monthWordsIn, yenWordsIn } from '#web/words/format.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import {
  movedTo,
  type readWhatIf,
  type Span,
  sliderAt,
  type WhatIfBase,
  type WhatIfDrafts,
  type WhatIfField,
} from './what-if-values.ts'

interface WhatIfFieldsProps extends ReturnType<typeof readWhatIf> {
  /** Whether the home is sold: neither a price nor a month of sale is asked. */
  readonly isGone: boolean
  readonly drafts: WhatIfDrafts
  readonly base: WhatIfBase
  readonly onDrafts: (drafts: WhatIfDrafts) => void
}

/** 試す欄. Each value by a slider or typed; what is typed may go beyond the ends of the slider. */
export function WhatIfFields({ isGone, drafts, base, values, problems, onDrafts }: WhatIfFieldsProps) {
  const { today } = useSession()
  const language = useLanguage()
  const { whatIf: words } = useWords(planWords)
  const all: readonly {
    readonly id: WhatIfField
    readonly kind: FieldKind
    readonly hint: string
    readonly span: Span | null
  }[] = [
    {
      id: 'price',
      kind: { kind: 'amount', label: words.price, isSingle: true },
      hint: words.priceHint,
      span: base.prices,
    },
    {
      id: 'monthly',
      kind: { kind: 'amount', label: words.monthly, isSingle: true },
      hint: words.monthlyHint,
      span: base.monthlies,
    },
    { id: 'month', kind: { kind: 'month', label: words.month }, hint: words.monthHint, span: base.months },
  ]
  const fields = isGone ? all.filter(({ id }) => id === 'monthly') : all
  const told = (field: WhatIfField, at: number) =>
    field === 'month' ? monthWordsIn(language, addToMonth(monthOf(today), at)) : yenWordsIn(language, at)
  return (
    <div className="what-if-fields">
      {fields.map(({ id, kind, hint, span }) => {
        const problem = problems[id]
        const at = sliderAt(id, values, base, today)
        return (
          <div key={id} className="what-if-field">
            <TypedField
              field={kind}
              draft={drafts[id]}
              today={today}
              hint={hint}
              problem={problem === null ? null : words[problem]}
              isUnknownAllowed={false}
              onDraft={(draft) => onDrafts({ ...drafts, [id]: draft })}
            />
            {span !== null && (
              <Slider
                label={words.slider(kind.label)}
                span={span}
                at={at}
                words={told(id, at)}
                onMove={(next) => onDrafts({ ...drafts, [id]: movedTo(id, next, today, language) })}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

interface SliderProps {
  readonly label: string
  readonly span: Span
  readonly at: number
  /** Where it stands, in words: what is seen beside it and heard of it. */
  readonly words: string
  readonly onMove: (at: number) => void
}

function Slider({ label, span: { low, high, step }, at, words, onMove }: SliderProps) {
  const id = useId()
  return (
    <div className="slider">
      <input
        type="range"
        min={low}
        max={high}
        step={step}
        value={at}
        aria-label={label}
        aria-valuetext={words}
        onChange={({ currentTarget }) => onMove(Number(currentTarget.value))}
      />
      <output id={id} aria-hidden="true">
        {words}
      </output>
    </div>
  )
}
