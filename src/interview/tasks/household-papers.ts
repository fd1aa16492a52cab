import type { NextStepId } from '#assessment/next-steps.ts'
import type { Plan } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import { freeId } from '#interview/free-id.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Matter, Paper } from '#matter/matter.ts'
import { type PaperKind, paperKindIds } from '#matter/papers.ts'
import { factAt, withFact } from '#matter/with-fact.ts'
import { saidOn, withOrigin, withoutLostOrigins } from './origins.ts'

/** 書類の進み. How far a paper is, as the person tells it. */
export type PaperStatus = 'blank' | 'prepared' | 'submitted'

/** 家の書類. One paper of the household's road, what it is for, and how far it is. */
export interface HouseholdPaper {
  readonly kind: PaperKind
  /** Whether a next step calls for it, or it has been begun; else another way would. */
  readonly isNow: boolean
  /** The titles of the ways that need it. */
  readonly ways: readonly string[]
  readonly paper: Paper | null
  readonly status: PaperStatus
}

/** What the next steps call for; what a court asks depends on its letter. */
const byStep: Partial<Readonly<Record<NextStepId, readonly PaperKind[]>>> = {
  'decide-inheritance': ['renunciation-statement', 'inheritance-extension'],
  'talk-early': ['living-statement', 'reschedule-request'],
  'ask-reschedule': ['living-statement', 'reschedule-request'],
  'return-agency-form': ['voluntary-sale-form', 'appraisal', 'brokerage-agreement'],
  'decide-home': ['living-statement', 'appraisal'],
  'decide-before-rewind': ['creditor-list', 'asset-list', 'rehabilitation-petition'],
  'ask-auction-stay': ['creditor-list', 'asset-list', 'rehabilitation-petition'],
  'start-sale': ['voluntary-sale-form', 'appraisal', 'brokerage-agreement'],
  'close-before-opening': ['allocation-table', 'sale-contract'],
  'agree-leaving': ['leaving-agreement'],
  'compare-residual': ['living-statement', 'creditor-list'],
  'agree-before-seizure': ['living-statement', 'creditor-list'],
  'see-own-lawyer': ['living-statement', 'creditor-list', 'asset-list'],
  'ask-range-change': ['living-statement', 'range-change-petition'],
}

const byLetter: Partial<Readonly<Record<LetterKind, PaperKind>>> = {
  'payment-order': 'payment-order-objection',
  'provisional-payment-order': 'payment-order-objection',
  complaint: 'written-answer',
}

/** 書類の言葉. The words by which the steps of a way name a paper. */
const named: Partial<Readonly<Record<PaperKind, RegExp>>> = {
  'living-statement': /生活収支報告書|家計の表/u,
  'creditor-list': /債権者の一覧/u,
  'asset-list': /財産の(?:目録|一覧)/u,
  'reschedule-request': /返済条件変更/u,
  'voluntary-sale-form': /任意売却(?:に関する申出書|の申出)/u,
  appraisal: /査定書/u,
  'brokerage-agreement': /媒介契約書/u,
  'allocation-table': /配分表/u,
  'sale-contract': /売買契約書/u,
  'payment-order-objection': /督促異議/u,
  'written-answer': /答弁書/u,
  'limitation-notice': /時効援用/u,
  'instalment-offer': /分割返済の申出/u,
  'settlement-offer': /和解の申出/u,
  'conciliation-petition': /特定調停の申立/u,
  'rehabilitation-petition': /再生手続開始の申立/u,
  'bankruptcy-petition': /破産手続開始/u,
  'leaving-agreement': /明渡しの合意/u,
  'renunciation-statement': /相続放棄の申述/u,
  'inheritance-extension': /期間の伸長/u,
}

/** 家の書類の一覧. Those for now first, each in the usual order; what no step and no open way names is left out. */
export function householdPapers(matter: Matter, plan: Pick<Plan, 'nextSteps' | 'ways'>): readonly HouseholdPaper[] {
  const letters = (matter.letters ?? []).flatMap(({ kind }) => byLetter[kind] ?? [])
  const steps = plan.nextSteps.flatMap(({ id }) => (id === 'answer-court' ? letters : (byStep[id] ?? [])))
  const called: readonly PaperKind[] = ['consultation-sheet', ...steps]
  const found = paperKindIds.flatMap((kind): readonly HouseholdPaper[] => {
    const paper = (matter.papers ?? []).find((one) => one.kind === kind) ?? null
    const ways = plan.ways
      .filter(({ status, steps: work }) => status !== 'closed' && work.some((one) => isNamed(kind, one.paper)))
      .map(({ title }) => title)
    const isNow = called.includes(kind) || paper !== null
    return isNow || ways.length > 0 ? [{ kind, isNow, ways, paper, status: paperStatus(paper) }] : []
  })
  return [...found.filter(({ isNow }) => isNow), ...found.filter(({ isNow }) => !isNow)]
}

const isNamed = (kind: PaperKind, words: string | null) => words !== null && named[kind]?.test(words) === true

function paperStatus(paper: Paper | null): PaperStatus {
  if (typeof paper?.submittedOn === 'string') return 'submitted'
  return typeof paper?.preparedOn === 'string' ? 'prepared' : 'blank'
}

/** What is told of a paper; a day that is null is not told. */
export interface PaperFacts {
  readonly preparedOn: Day | null
  readonly submittedOn: Day | null
  readonly to: string | null
}

/** 書類を書く. The matter with what was told of a paper; without the paper where nothing is told of it. */
export function withPaper(matter: Matter, kind: PaperKind, told: PaperFacts, on: Day): Matter {
  const all = matter.papers ?? []
  const at = all.findIndex((one) => one.kind === kind)
  const index = at === -1 ? all.length : at
  const facts = Object.entries(told).filter(([, value]) => value !== null)
  if (facts.length === 0) {
    if (at === -1) return matter
    return withoutLostOrigins(
      withFact(
        matter,
        'papers',
        all.filter((_, one) => one !== at),
      ),
    )
  }
  const paper = { id: all[at]?.id ?? freeId(matter), kind, ...Object.fromEntries(facts) }
  const papers = [...all.slice(0, index), paper, ...all.slice(index + 1)]
  const next = facts.reduce(
    (now, [field, value]) => {
      const path = `papers[${index}].${field}`
      return factAt(matter, path) === value ? now : withOrigin(now, path, saidOn(on))
    },
    withFact(matter, 'papers', papers),
  )
  return withoutLostOrigins(next)
}
