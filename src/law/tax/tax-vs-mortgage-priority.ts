import { dayFact } from '#law/facts.ts'
import { step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 租税と抵当権の優先. A mortgage that was registered on or before the tax's 法定納期限等 comes first; else the tax does. */
export const taxVsMortgagePriority = rule({
  id: 'tax-vs-mortgage-priority',
  title: '租税と抵当権の優先',
  citations: [cite('国税徴収法', '16条'), cite('地方税法', '14条の10')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    priorityDate: dayFact('税の法定納期限等'),
    mortgageRegisteredDate: dayFact('抵当権の設定登記の日'),
  },
  answers: { first: '先に払われるもの' },
  find({ priorityDate, mortgageRegisteredDate }) {
    const first: 'mortgage' | 'tax' = mortgageRegisteredDate <= priorityDate ? 'mortgage' : 'tax'
    return { first }
  },
  explain({ first }, { priorityDate, mortgageRegisteredDate }) {
    return [
      step('抵当権の設定登記の日', mortgageRegisteredDate),
      step('税の法定納期限等', priorityDate),
      step(
        '先に払われるもの',
        first === 'mortgage' ? '抵当権（登記が法定納期限等以前）' : '税（登記が法定納期限等より後）',
      ),
    ]
  },
})
