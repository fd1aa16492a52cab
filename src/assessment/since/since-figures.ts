import type { Debt } from '#assessment/debts/debts.ts'
import type { Plan } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import type { Finding, Unit } from '#law/finding.ts'

export type Subject =
  | 'stage'
  | 'debt'
  | 'person'
  | 'limitation'
  | 'deadline'
  | 'timeline'
  | 'way'
  | 'sale'
  | 'auction'
  | 'residual'
  | 'seizure'

/** 比べる値. One value of a plan that a later plan may have otherwise, by a key that stays the same from plan to plan. */
export interface Figure {
  readonly key: string
  readonly subject: Subject
  /** The loan, the deadline, the person that it is about; empty where there is only one of the kind. */
  readonly about: string
  readonly title: string
  readonly value: number | string
  readonly unit: Extract<Unit, 'yen' | 'day' | 'text'>
  readonly finding: Finding<unknown> | null
}

/** Everything of a plan that is held against another plan. */
export function figuresOf(plan: Plan): readonly Figure[] {
  const { stage } = plan
  return [
    {
      ...{ key: 'stage', subject: 'stage', about: '', title: 'いまの段階' },
      ...text(stage.value.title),
      finding: stage,
    },
    ...plan.debts.flatMap(debtFigures),
    ...plan.personDebts
      .filter(({ claims }) => claims.length > 1)
      .map(({ person, name, total }) => yenOf('person', person, 'total', `${name}が請求されうる合計`, total)),
    ...limitationFigures(plan),
    ...plan.deadlines.map(({ id, title, day }) => dayFigure('deadline', id, title, day.value, day)),
    ...timelineFigures(plan),
    ...wayFigures(plan),
    ...saleFigures(plan),
    ...plan.seizures.map(({ income, person, seizable }) =>
      yenOf('seizure', income, 'pay', `${person}の給料から差し押さえられる額（1回）`, seizable),
    ),
    ...enforcementFigures(plan),
  ]
}

function text(value: string) {
  return { value, unit: 'text' as const }
}

function yenOf(subject: Subject, about: string, part: string, title: string, found: Finding<number>): Figure {
  return { key: `${subject}:${about}:${part}`, subject, about, title, value: found.value, unit: 'yen', finding: found }
}

function dayFigure(
  subject: Subject,
  about: string,
  title: string,
  value: Day,
  finding: Finding<unknown> | null,
): Figure {
  return { key: `${subject}:${about}`, subject, about, title, value, unit: 'day', finding }
}

const debtParts = [
  ['principal', '残元金'],
  ['interest', '約定利息'],
  ['damages', '遅延損害金'],
  ['costs', '費用'],
  ['total', '合計'],
  ['arrears', '延滞を解消するための額'],
] as const

function debtFigures(debt: Debt): readonly Figure[] {
  const { loan, creditor } = debt
  const parts = debtParts.flatMap(([part, title]): Figure[] => {
    const found = debt[part]
    return found === null ? [] : [yenOf('debt', loan, part, title, found)]
  })
  const who: Figure = {
    ...{ key: `debt:${loan}:creditor`, subject: 'debt', about: loan, title: '債権者', finding: null },
    ...text(creditor.name),
  }
  return [who, ...parts]
}

function limitationFigures({ limitations, otherLimitations }: Plan): readonly Figure[] {
  const all = [
    ...limitations.map(({ loan, person, finding }) => ({
      about: person === null ? loan : `${loan}:${person}`,
      finding,
    })),
    ...otherLimitations.map(({ claim, finding }) => ({ about: claim, finding })),
  ]
  return all.flatMap(({ about, finding }): Figure[] => {
    const { completesOn } = finding.value
    const title = '消滅時効の期間が終わる日'
    if (completesOn !== null) return [dayFigure('limitation', about, title, completesOn, finding)]
    const pending = { key: `limitation:${about}`, subject: 'limitation', about, title, finding } as const
    return [{ ...pending, ...text('競売や裁判が続いている間は完成しない') }]
  })
}

const turningPoints: readonly string[] = [
  'acceleration',
  'subrogation',
  'petition',
  'commencement',
  'bid-opening',
  'payment',
  'eviction',
]

/** The steps that change what can be done: known days, and the usual day of those that are estimated. */
function timelineFigures({ timeline }: Plan): readonly Figure[] {
  return timeline
    .filter(({ lane, step }) => lane === 'road' && turningPoints.includes(step))
    .map((entry) =>
      entry.kind === 'known'
        ? dayFigure('timeline', entry.step, entry.title, entry.on, null)
        : dayFigure('timeline', entry.step, `${entry.title}（ふつうなら）`, entry.band.value.usual, entry.band),
    )
}

function wayFigures({ states }: Plan): readonly Figure[] {
  const names = { voluntarySale: '任意売却', auction: '競売', instalments: '残債の分割' } as const
  const keys = ['voluntarySale', 'auction', 'instalments'] as const
  return keys.map((key) => ({
    ...{ key: `way:${key}`, subject: 'way', about: key, title: `${names[key]}を選べるか`, finding: null },
    ...text(states[key].status),
  }))
}

function saleFigures({ voluntarySale, auction, residual }: Plan): readonly Figure[] {
  const usual = auction?.cases.typical ?? null
  return [
    ...(voluntarySale === null
      ? []
      : [
          yenOf('sale', '', 'deducted', '任意売却：引かれる費用', voluntarySale.deducted),
          yenOf('sale', '', 'creditor', '任意売却：1番の債権者へ', voluntarySale.toFirstCreditor),
          yenOf('sale', '', 'residual', '任意売却：残債', voluntarySale.residual),
        ]),
    ...(usual === null
      ? []
      : [
          yenOf('auction', '', 'creditor', '競売（標準）：1番の債権者へ', usual.toFirstCreditor),
          yenOf('auction', '', 'residual', '競売（標準）：残債', usual.residual),
        ]),
    ...(residual === null ? [] : [yenOf('residual', '', 'amount', '残債', residual.amount)]),
  ]
}

function enforcementFigures({ enforcement }: Plan): readonly Figure[] {
  if (enforcement === null) return []
  return enforcement.titles.map(({ id, title, creditor, state, finding }) => ({
    ...{ key: `seizure:title:${id}`, subject: 'seizure', about: id, title: `${title}（${creditor}）`, finding },
    ...text(state),
  }))
}
